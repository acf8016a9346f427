import { and, asc, between, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { blockedDays, offers, rateCards } from "../tables";
import { dayOf, daysBetween, horizonDays, spanOf, weekdayOf } from "./policy";
import type { Show } from "./schema";

/** Whether an offer of a card, joined in the query, may begin on a day: the one rule that every view and every guard asks. */
export const mayBegin = (day: SQL, today: string) => sql<boolean>`(
  ${day} between ${today}::date + ${offers.leadDays} and ${today}::date + ${horizonDays}::int
  and extract(dow from ${day})::smallint <> all(${rateCards.quietDays})
  and not exists (select from ${blockedDays}
    where ${blockedDays.networkId} = ${offers.networkId} and ${blockedDays.day} = ${day}))`;

/** The first day on which the offer may begin. The series comes in order, so the search stops at the first hit. */
export const nextFreeDay = (today: string) => sql<string | null>`(
  select wanted.day::date::text
  from generate_series(${today}::date + ${offers.leadDays}, ${today}::date + ${horizonDays}::int, interval '1 day') as wanted(day)
  where ${mayBegin(sql`wanted.day::date`, today)} limit 1)`;

const onCard = eq(rateCards.networkId, offers.networkId);

const listOpenings = async (
  ctx: { db: Db },
  networkId: string,
  span: { from: string; to: string },
  today: string,
) => {
  const rows = await ctx.db
    .select({
      id: offers.id,
      title: offers.title,
      kind: offers.kind,
      nextFree: nextFreeDay(today),
      openDays: sql<string[]>`array(
        select wanted.day::date::text from generate_series(${span.from}::date, ${span.to}::date, interval '1 day') as wanted(day)
        where ${mayBegin(sql`wanted.day::date`, today)})`,
    })
    .from(offers)
    .innerJoin(rateCards, onCard)
    .where(and(eq(offers.networkId, networkId), isNull(offers.pausedAt)))
    .orderBy(asc(offers.createdAt), asc(offers.id));
  return rows;
};

async function calendarOf(ctx: Ctx, networkId: string, quietDays: number[], { view, at }: Show) {
  const today = dayOf(ctx.now);
  const shown = spanOf(view, at ?? today);
  const [openings, blocked] = await Promise.all([
    listOpenings(ctx, networkId, shown, today),
    ctx.db
      .select({ day: blockedDays.day })
      .from(blockedDays)
      .where(and(eq(blockedDays.networkId, networkId), between(blockedDays.day, shown.from, shown.to))),
  ]);
  const isBlocked = new Set(blocked.map(({ day }) => day));
  return {
    view,
    at: at ?? today,
    today,
    ...shown,
    offers: openings.map(({ openDays: _, ...offer }) => offer),
    days: daysBetween(shown.from, shown.to).map((day) => ({
      day,
      isPast: day < today,
      isBlocked: isBlocked.has(day),
      isQuiet: quietDays.includes(weekdayOf(day)),
      open: openings.filter(({ openDays }) => openDays.includes(day)).map(({ title }) => title),
    })),
  };
}
export type Calendar = Awaited<ReturnType<typeof calendarOf>>;
export type CalendarDay = Calendar["days"][number];

/** The calendar on the owner's desk. */
export async function getCalendar(ctx: Ctx<Insider>, shown: Show) {
  const { networkId } = ctx.actor;
  const [card] = await ctx.db
    .select({ quietDays: rateCards.quietDays })
    .from(rateCards)
    .where(eq(rateCards.networkId, networkId));
  return calendarOf(ctx, networkId, card?.quietDays ?? [], shown);
}

/** The calendar that everybody may read, of a network that shows itself. */
export async function showCalendar(ctx: Ctx, shown: Show) {
  const [found] = await ctx.db
    .select({ id: networks.id, quietDays: rateCards.quietDays })
    .from(networks)
    .leftJoin(rateCards, eq(rateCards.networkId, networks.id))
    .where(and(eq(networks.slug, shown.network), eq(networks.visibility, "public")));
  if (!found) throw notFound("network");
  return calendarOf(ctx, found.id, found.quietDays ?? [], shown);
}
