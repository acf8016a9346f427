import type { Ctx, Insider } from "@/identity/actor";
import { moveApproach } from "./move";
import { type Deny, denyWords } from "./schema";

/** Lets nobody in, and says why: the buyer reads it. */
export async function denyApproach(ctx: Ctx<Insider>, { approachId, because, reason }: Deny) {
  await moveApproach(ctx, { id: approachId, move: "deny", note: `${denyWords[because]}. ${reason}` });
}
