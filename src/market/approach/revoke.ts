import type { Ctx, Insider } from "@/identity/actor";
import { moveApproach } from "./move";
import type { Revoke } from "./schema";

/** Ends access at once: every link into the data room asks again before it opens anything. */
export async function revokeApproach(ctx: Ctx<Insider>, { approachId, reason }: Revoke) {
  await moveApproach(ctx, { id: approachId, move: "revoke", note: reason });
}
