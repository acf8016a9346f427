import type { BrandActor, Ctx, System } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { transact } from "@/platform/db";
import { allow } from "@/platform/errors";
import { reportOf } from "../report/reads";
import { movePlacement } from "./move";
import { dueShare } from "./policy";
import { type Held, holdPlacement } from "./reads";
import type { ThePlacement } from "./schema";
import { shareOutPlacement } from "./share-out";

/** The brand accepts the report, or has said nothing for a week: the owner is paid what is due. */
export const settlePlacement = (ctx: Ctx<BrandActor | System>, { placementId }: ThePlacement) =>
  transact(ctx, async (ctx) => {
    allow(ctx.actor.kind === "brand" ? mayActFor(ctx.actor) : true);
    const row = await holdPlacement(ctx, { placementId });
    const ownerShareBps = await shareOf(ctx, row);
    const move = ctx.actor.kind === "brand" ? "accept" : "settle";
    await movePlacement(ctx, { id: placementId, move, set: { ownerShareBps } });
    await shareOutPlacement(ctx, { id: placementId, ownerShareBps });
  });

/** What a stop has decided, or what was counted. */
export async function shareOf(ctx: Ctx, { source, cause, ownerShareBps, terms }: Held) {
  if (cause && ownerShareBps !== null) return ownerShareBps;
  const report = await reportOf(ctx, source);
  const { followed = 0, followedEvents = 0 } = report?.measures ?? {};
  return dueShare(terms, { people: followed, events: followedEvents });
}
