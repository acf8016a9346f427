import type { Ctx, Operator } from "@/identity/actor";
import { moveListing } from "./move";
import type { Fail } from "./schema";

/** Sends a listing back to its seller, with a reason. */
export async function failListing(ctx: Ctx<Operator>, { listingId, reason }: Fail) {
  await moveListing(ctx, { id: listingId, move: "fail", note: reason });
}
