import type { Ctx, Insider } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { blockedDays } from "../tables";
import { addDays, dayOf, horizonDays } from "./policy";
import type { Block } from "./schema";

/** Keeps days free: nothing begins on them from now on. What is booked there already stays booked. */
export async function blockCalendar(ctx: Ctx<Insider>, { days }: Block) {
  const today = dayOf(ctx.now);
  if (days.some((day) => day < today))
    throw new Refused("invalid", "A day that has passed cannot be kept free.");
  if (days.some((day) => day > addDays(today, horizonDays)))
    throw new Refused("invalid", `Days can be kept free up to ${horizonDays} days ahead.`);
  await ctx.db
    .insert(blockedDays)
    .values(days.map((day) => ({ networkId: ctx.actor.networkId, day, createdBy: ctx.actor.personId })))
    .onConflictDoNothing();
}
