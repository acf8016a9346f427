import type { Ctx, Insider } from "@/identity/actor";
import { moveListing } from "./move";
import { ownListing } from "./reads";

/** Takes a network out of the market. All talks about it end when that is heard of. */
export async function withdrawListing(ctx: Ctx<Insider>) {
  await moveListing(ctx, { id: await ownListing(ctx), move: "withdraw" });
}
