import type { Ctx, Insider } from "@/identity/actor";
import { moveListing } from "./move";
import { ownListing } from "./reads";

/** Nobody new comes near for a while; whoever is inside stays. */
export async function pauseListing(ctx: Ctx<Insider>) {
  await moveListing(ctx, { id: await ownListing(ctx), move: "pause" });
}
