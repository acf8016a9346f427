import { and, asc, between, eq, isNull, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { partnerPolicyOf } from "@/networks/partner-policy/reads";
import { charters, networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { offerKinds, offerKindWords } from "../offer/policy";
import { blockedDays, bookings, offers, placements, proposals, rateCards } from "../tables";
import { dayOf, daysBetween, horizonDays, type Obstacle, obstacles, spanOf, weekdayOf } from "./policy";
import type { Show } from "./schema";

/** A day, or the place of one in a statement that is kept. */
type Today = string | Placeholder;

/** `runDaysOf`, for the database. */
const runDaysSql = sql.raw(
  `(case when offers.model = 'month' then 30 else case offers.kind ${offerKinds
    .map((kind) => `when '${kind}' then ${offerKindWords[kind].days}`)
    .join(" ")} end end)`,
);

/** Why an offer of a card, joined in the query, may not begin on a day; null when it may. The one rule that every view and every guard asks. */
export const whyNotBegin = (day: SQL, today: Today) => sql<Obstacle | null>`(case
  when ${day} < ${today}::date + ${offers.leadDays} then 'soon'
  when ${day} > ${today}::date + ${horizonDays}::int then 'far'
  when extract(dow from ${day})::smallint = any(${rateCards.quietDays}) then 'quiet'
  when exists (select from ${networks} join ${charters} on ${charters.networkId} = ${networks.id}
    and ${charters.version} = ${networks.charterVersion} where ${networks.id} = ${offers.networkId}
    and ${charters.partners}->'quietDays' @> to_jsonb(extract(isodow from ${day})::int)) then 'quiet'
  when exists (select from ${blockedDays}
    where ${blockedDays.networkId} = ${offers.networkId} and ${blockedDays.day} = ${day}) then 'closed'
  when exists (select from ${bookings} where ${bookings.offerId} = ${offers.id}
    and ${bookings.day} >= ${day} and ${bookings.day} < ${day} + ${runDaysSql}
    group by ${bookings.day} having count(*) >= ${offers.capacity}) then 'full' end)`;

const mayBegin = (day: SQL, today: Today) => sql<boolean>`${whyNotBegin(day, today)} is null`;

/** The first day on which the offer may begin. The days come one by one and in order, so the search stops at the first hit. */
export const nextFreeDay = (today: Today) => sql<string | null>`(
  select wanted.day::text
  from (select ${today}::date + generate_series(${offers.leadDays}, ${horizonDays}::int) as day) as wanted
  where ${mayBegin(sql`wanted.day`, today)} limit 1)`;

const onCard = eq(rateCards.networkId, offers.networkId);

/** True, or why this offer may not begin on this day. */
export async function mayBeginOn(
  ctx: Pick<Ctx, "db" | "now">,
  { offerId, day }: { offerId: string; day: string },
): Promise<true | string> {
  const [row] = await ctx.db
    .select({ why: whyNotBegin(sql`${day}::date`, dayOf(ctx.now)) })
    .from(offers)
    .innerJoin(rateCards, onCard)
    .where(eq(offers.id, offerId));
  if (!row) throw notFound("offer");
  return row.why === null || obstacles[row.why];
}

const listOpenings = (
  ctx: { db: Db },
  { networkId, from, to, today }: { networkId: string; from: string; to: string; today: string },
) =>
  ctx.db
    .select({
      id: offers.id,
      title: offers.title,
      kind: offers.kind,
      nextFree: nextFreeDay(today),
      openDays: sql<string[]>`array(
        select wanted.day::date::text
        from generate_series(${from}::date, ${to}::date, interval '1 day') as wanted(day)
        where ${mayBegin(sql`wanted.day::date`, today)})`,
    })
    .from(offers)
    .innerJoin(rateCards, onCard)
    .where(and(eq(offers.networkId, networkId), isNull(offers.pausedAt)))
    .orderBy(asc(offers.createdAt), asc(offers.id));

/** What is booked, day by day. Who has booked it is for the owner alone. */
const listBooked = (
  ctx: { db: Db },
  { networkId, from, to }: { networkId: string; from: string; to: string },
) =>
  ctx.db
    .select({
      day: bookings.day,
      title: offers.title,
      proposalId: bookings.proposalId,
      brand: brands.name,
      placementId: placements.id,
    })
    .from(bookings)
    .innerJoin(offers, eq(offers.id, bookings.offerId))
    .innerJoin(proposals, eq(proposals.id, bookings.proposalId))
    .innerJoin(brands, eq(brands.id, proposals.brandId))
    .leftJoin(placements, eq(placements.proposalId, proposals.id))
    .where(and(eq(bookings.networkId, networkId), between(bookings.day, from, to)))
    .orderBy(asc(bookings.day), asc(bookings.createdAt));

type Whose = { networkId: string; isOwner: boolean };

async function calendarOf(ctx: Ctx, { networkId, isOwner }: Whose, { view, at }: Show) {
  const today = dayOf(ctx.now);
  const shown = spanOf(view, at ?? today);
  const wanted = { networkId, today, ...shown };
  const [[card], { policy }, openings, blocked, booked] = await Promise.all([
    ctx.db
      .select({ quietDays: rateCards.quietDays })
      .from(rateCards)
      .where(eq(rateCards.networkId, networkId)),
    partnerPolicyOf(ctx, networkId),
    listOpenings(ctx, wanted),
    ctx.db
      .select({ day: blockedDays.day })
      .from(blockedDays)
      .where(and(eq(blockedDays.networkId, networkId), between(blockedDays.day, shown.from, shown.to))),
    listBooked(ctx, wanted),
  ]);
  const isBlocked = new Set(blocked.map(({ day }) => day));
  const quiet = new Set([...(card?.quietDays ?? []), ...policy.quietDays.map((day) => day % 7)]);
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
      isQuiet: quiet.has(weekdayOf(day)),
      open: openings.filter(({ openDays }) => openDays.includes(day)).map(({ title }) => title),
      booked: booked
        .filter((one) => one.day === day)
        .map(({ day: _, ...one }) =>
          isOwner ? one : { title: one.title, brand: null, proposalId: null, placementId: null },
        ),
    })),
  };
}
export type Calendar = Awaited<ReturnType<typeof calendarOf>>;
export type CalendarDay = Calendar["days"][number];

/** The calendar on the owner's desk. */
export const getCalendar = (ctx: Ctx<Insider>, shown: Show) =>
  calendarOf(ctx, { networkId: ctx.actor.networkId, isOwner: true }, shown);

/** The calendar that everybody may read, of a network that shows itself. */
export async function showCalendar(ctx: Ctx, shown: Show) {
  const [found] = await ctx.db
    .select({ id: networks.id })
    .from(networks)
    .where(and(eq(networks.slug, shown.network), eq(networks.visibility, "public")));
  if (!found) throw notFound("network");
  return calendarOf(ctx, { networkId: found.id, isOwner: false }, shown);
}
