import { releasePass } from "@/gate/pass/release";
import type { Ctx } from "@/identity/actor";
import { freeBooking } from "../booking/free";

/** Gives the place and the room under the caps back: somebody else may have them. */
export async function vacatePlacement(ctx: Ctx, { proposalId }: { proposalId: string }) {
  await freeBooking(ctx, { proposalId });
  await releasePass(ctx, { source: proposalId });
}
