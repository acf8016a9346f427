import { holdPass } from "@/gate/pass/hold";
import type { Ctx } from "@/identity/actor";
import type { Db } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { before, days } from "@/platform/time";
import { takeBooking } from "../booking/take";
import { addDays, dayOf } from "../calendar/policy";
import { mayBeginOn } from "../calendar/reads";
import { itemsLately } from "../proposal/quote";
import { lockRateCard } from "../rate-card/lock";
import { dissolvePlacement } from "./dissolve";
import { movePlacement } from "./move";
import { endOf, lastRunOf, midnight } from "./policy";
import type { Held } from "./reads";
import { vacatePlacement } from "./vacate";

/** Moves a run that cannot be to the next day that has room, twice at most and two weeks at most; else all goes back. */
export async function deferPlacement(ctx: Ctx, { row, why }: { row: Held; why: string }) {
  const day = row.deferrals < 2 ? await nextDay(ctx, row) : null;
  if (!day) return dissolvePlacement(ctx, { id: row.id, move: "giveUp", ownerShareBps: 0, note: why });
  const runsAt = midnight(day);
  await movePlacement(ctx, {
    id: row.id,
    move: "defer",
    note: why,
    set: { runsAt, endsAt: endOf(runsAt, row.terms.days), deferrals: row.deferrals + 1 },
  });
}

async function nextDay(ctx: Ctx, row: Held) {
  await lockRateCard(ctx, row.networkId);
  const last = dayOf(lastRunOf(row.agreedAt, row.terms.days));
  const today = dayOf(ctx.now);
  for (let day = addDays(today, 1); day <= last; day = addDays(day, 1))
    if (await isMovedTo(ctx, row, day)) return day;
  return null;
}

/** Takes place and room on another day, and gives those of the old one back: both, or neither. */
export async function isMovedTo(ctx: Ctx, row: Held, day: string) {
  try {
    await ctx.db.transaction((db) => moveTo({ ...ctx, db: db as Db }, row, day));
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

async function moveTo(ctx: Ctx, { proposalId, networkId, brandId, terms }: Held, day: string) {
  const { offerId } = terms;
  await vacatePlacement(ctx, { proposalId });
  // Asked as of long before: what was agreed needs no lead time any more.
  const begins = await mayBeginOn({ db: ctx.db, now: before(midnight(day), days(60)) }, { offerId, day });
  if (begins !== true) throw new Refused("conflict", begins);
  await takeBooking(ctx, { proposalId, networkId, offerId, runsOn: day, days: terms.days });
  await holdPass(ctx, {
    ...{ source: proposalId, campaign: proposalId, networkId, brandId, runsOn: day },
    endsOn: addDays(day, terms.days - 1),
    items: await itemsLately(ctx, networkId),
  });
}
