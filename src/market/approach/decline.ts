import type { Ctx, Insider } from "@/identity/actor";
import { moveApproach } from "./move";
import { type Deny, denyWords } from "./schema";

/** Says no to an offer, and why. */
export async function declineApproach(ctx: Ctx<Insider>, { approachId, because, reason }: Deny) {
  await moveApproach(ctx, { id: approachId, move: "decline", note: `${denyWords[because]}. ${reason}` });
}
