import type { Ctx } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { newId } from "@/platform/ids";
import { addDays, dayOf } from "../calendar/policy";
import { lockRateCard } from "../rate-card/lock";
import { isMovedTo } from "./defer";
import { movePlacement } from "./move";
import { endOf, lastEndOf, midnight } from "./policy";
import type { Held } from "./reads";

/** Runs what was approved once more, on another day, for the same money, under a name of its own. */
export async function rerunPlacement(ctx: Ctx, { row, runsOn }: { row: Held; runsOn: string }) {
  const runsAt = midnight(runsOn);
  const endsAt = endOf(runsAt, row.terms.days);
  if (runsOn < addDays(dayOf(ctx.now), 1) || endsAt > lastEndOf(row.agreedAt))
    throw new Refused(
      "conflict",
      `It can run again from tomorrow on, and has to be over by ${dayOf(lastEndOf(row.agreedAt))}, because money is not held for longer.`,
    );
  await lockRateCard(ctx, row.networkId);
  if (!(await isMovedTo(ctx, row, runsOn)))
    throw new Refused("conflict", "There is no room for it on that day. Please agree on another one.");
  await movePlacement(ctx, {
    id: row.id,
    move: "rerun",
    set: {
      ...{ runsAt, endsAt, source: newId("placement") },
      ...{ publishedAt: null, disclosureId: null, eligible: null, pausedAt: null },
      ...{ cause: null, ownerShareBps: null, decideBy: null },
    },
  });
}
