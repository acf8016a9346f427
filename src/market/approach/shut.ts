import type { Ctx, System } from "@/identity/actor";
import type { ListingMove } from "../listing/lifecycle";
import { closeApproach } from "./close";

/** With these a listing leaves the market for good, or is taken out of it by us. */
const ending: ListingMove[] = ["withdraw", "lapse", "suspend", "drop"];

/** Nobody stays near a listing that has left the market. */
export async function shutApproach(
  ctx: Ctx<System>,
  { listingId, move }: { listingId: string; move: ListingMove },
) {
  if (!ending.includes(move)) return;
  await closeApproach(ctx, { listingId, because: "The network is not for sale any more." });
}
