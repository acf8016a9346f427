import { and, asc, count, desc, eq, exists, isNotNull, ne, type SQL, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { brands, people } from "@/identity/tables";
import { hasRole } from "@/networks/membership/policy";
import { memberships } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { totalsAreTold } from "../consent/policy";
import { houseOf } from "../pass/reads";
import { ballots, reviewSeats, reviews } from "../tables";
import type { GetReview, ListReviews } from "./schema";

/**
 * A member known to be who she says. Until members vouch for one another: a confirmed address and 14 days here.
 * Asked of a row of `memberships`.
 */
export const rooted = sql`${memberships.joinedAt} <= now() - interval '14 days' and exists (
  select from ${people} as known where known.id = ${memberships.personId} and known.email_verified_at is not null)`;

type Matter = { networkId: string; brandId: string; interested: readonly string[] };

/** Nobody decides who has a share in the money or a tie to the partner. Asked of a row of `memberships`. */
export const isImpartial = ({ networkId, brandId, interested }: Matter) => sql`
  not (to_jsonb(${memberships.personId}) <@ ${JSON.stringify(interested)}::jsonb)
  and not exists (select from networks as house where house.id = ${networkId}
    and house.owner_person_id = ${memberships.personId})
  and not exists (select from brand_people as team where team.person_id = ${memberships.personId}
    and (team.brand_id = any(${houseOf(sql`${brandId}`)})
      or team.brand_id = (select house.owner_brand_id from networks as house where house.id = ${networkId})))`;

/** Reviews exist for those who sit on them, and for those who run the network. */
export function visibleTo(ctx: Ctx<Insider>): SQL | undefined {
  const { actor } = ctx;
  const here = eq(reviews.networkId, actor.networkId);
  if (hasRole(actor, "steward")) return here;
  return and(
    here,
    exists(
      ctx.db
        .select({ one: sql`1` })
        .from(reviewSeats)
        .where(
          and(eq(reviewSeats.reviewId, reviews.id), eq(reviewSeats.membershipId, actor.membershipId ?? "")),
        ),
    ),
  );
}

export async function countBallots(ctx: { db: Db }, reviewId: string) {
  const [row] = await ctx.db
    .select({
      yes: sql<number>`count(*) filter (where ${ballots.yes})::int`,
      no: sql<number>`count(*) filter (where not ${ballots.yes})::int`,
    })
    .from(ballots)
    .where(eq(ballots.reviewId, reviewId));
  return row ?? { yes: 0, no: 0 };
}

/** What was said, in alphabetical order: no order of time could tell whose it is. */
export async function reasonsOf(ctx: { db: Db }, reviewId: string) {
  const rows = await ctx.db
    .select({ reason: ballots.reason })
    .from(ballots)
    .where(and(eq(ballots.reviewId, reviewId), sql`${ballots.reason} <> ''`));
  return rows.map(({ reason }) => reason).toSorted((a, b) => a.localeCompare(b));
}

const face = {
  id: reviews.id,
  state: reviews.state,
  decides: reviews.decides,
  summary: reviews.summary,
  candidates: reviews.candidates,
  reasons: reviews.reasons,
  closesAt: reviews.closesAt,
};

/** A review as whoever sits on it sees it. How the others voted is told when it is over, and only in totals. */
export async function getReview(ctx: Ctx<Insider>, { reviewId }: GetReview) {
  const [row] = await ctx.db
    .select(face)
    .from(reviews)
    .where(and(eq(reviews.id, reviewId), visibleTo(ctx)));
  if (!row) throw notFound("review");
  const [own] = await ctx.db
    .select({ votedAt: reviewSeats.votedAt })
    .from(reviewSeats)
    .where(
      and(eq(reviewSeats.reviewId, reviewId), eq(reviewSeats.membershipId, ctx.actor.membershipId ?? "")),
    );
  const { yes, no } = await countBallots(ctx, reviewId);
  const isOver = row.state !== "open";
  return {
    ...row,
    ...(await seatsOf(ctx, reviewId)),
    isOver,
    seat: own ? { voted: own.votedAt !== null } : null,
    totals: isOver && totalsAreTold(yes + no) ? { yes, no } : null,
  };
}

export type Reviewed = Awaited<ReturnType<typeof getReview>>;

/** An open review on which this membership sits, without having voted. Asked of rows of `reviews`. */
const waitsFor = (membershipId: string | null) => sql<boolean>`${reviews.state} = 'open' and exists (
  select from ${reviewSeats} as seat where seat.review_id = ${reviews.id}
    and seat.membership_id = ${membershipId} and seat.voted_at is null)`;

/** Reviews under way, those that wait for this member first and then by their deadline; or those that are over. */
export const listReviews = (ctx: Ctx<Insider>, { over }: ListReviews) => {
  const waits = waitsFor(ctx.actor.membershipId);
  return ctx.db
    .select({
      id: reviews.id,
      state: reviews.state,
      closesAt: reviews.closesAt,
      title: sql<string>`${reviews.summary}->>'title'`,
      brand: brands.name,
      waits,
      seats: ctx.db.$count(reviewSeats, eq(reviewSeats.reviewId, reviews.id)),
      voted: ctx.db.$count(
        reviewSeats,
        and(eq(reviewSeats.reviewId, reviews.id), isNotNull(reviewSeats.votedAt)),
      ),
    })
    .from(reviews)
    .innerJoin(brands, eq(brands.id, reviews.brandId))
    .where(and(visibleTo(ctx), (over ? ne : eq)(reviews.state, "open")))
    .orderBy(...(over ? [desc(reviews.closesAt)] : [desc(waits), asc(reviews.closesAt)]), asc(reviews.id))
    .limit(100);
};
export type ReviewRow = Awaited<ReturnType<typeof listReviews>>[number];

async function seatsOf(ctx: { db: Db }, reviewId: string) {
  const [row] = await ctx.db
    .select({ seats: count(), voted: count(reviewSeats.votedAt) })
    .from(reviewSeats)
    .where(eq(reviewSeats.reviewId, reviewId));
  return row ?? { seats: 0, voted: 0 };
}

/** What became of a subject at the gate, for the room that brought it; null when nobody has asked. */
export async function reviewOf(ctx: { db: Db }, subject: string) {
  const [row] = await ctx.db.select(face).from(reviews).where(eq(reviews.subject, subject));
  return row ? { ...row, ...(await seatsOf(ctx, row.id)) } : null;
}
