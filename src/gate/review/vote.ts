import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { memberships } from "@/networks/tables";
import { transact } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { ballots, reviewSeats, reviews } from "../tables";
import { isImpartial, visibleTo } from "./reads";
import type { VoteReview } from "./schema";
import { settleReview } from "./settle";

/** Casts the actor's one ballot. The review's row is held meanwhile, so ballots are counted one at a time. */
export const voteReview = (ctx: Ctx<Speaker>, { reviewId, yes, reason }: VoteReview) =>
  transact(ctx, async (ctx) => {
    const [review] = await ctx.db
      .select()
      .from(reviews)
      .where(and(eq(reviews.id, reviewId), visibleTo(ctx)))
      .for("update");
    if (!review) throw notFound("review");
    const { membershipId } = ctx.actor;
    const seat = and(eq(reviewSeats.reviewId, reviewId), eq(reviewSeats.membershipId, membershipId));
    const [cast] = await ctx.db
      .update(reviewSeats)
      .set({ votedAt: sql`clock_timestamp()` })
      .from(memberships)
      .innerJoin(
        reviews,
        and(eq(reviews.id, reviewId), eq(reviews.state, "open"), gt(reviews.closesAt, sql`now()`)),
      )
      .where(
        and(
          seat,
          isNull(reviewSeats.votedAt),
          eq(memberships.id, reviewSeats.membershipId),
          isImpartial(review),
        ),
      )
      .returning({ votedAt: reviewSeats.votedAt });
    if (!cast) throw await whyNot(ctx, reviewId);
    await ctx.db.insert(ballots).values({ reviewId, yes, reason });
    await settleReview(ctx, { review, over: false });
  });

async function whyNot(ctx: Ctx<Speaker>, reviewId: string) {
  const [seat] = await ctx.db
    .select({
      votedAt: reviewSeats.votedAt,
      state: reviews.state,
      closed: sql<boolean>`${reviews.closesAt} <= now()`,
    })
    .from(reviewSeats)
    .innerJoin(reviews, eq(reviews.id, reviewSeats.reviewId))
    .where(and(eq(reviewSeats.reviewId, reviewId), eq(reviewSeats.membershipId, ctx.actor.membershipId)));
  if (!seat)
    return new Refused("forbidden", "Others were drawn to decide this. You do not sit on this review.");
  if (seat.votedAt) return new Refused("conflict", "You have voted already. A vote is cast once.");
  if (seat.state !== "open" || seat.closed)
    return new Refused("conflict", "The decision has been made. Your vote came too late to be counted.");
  return new Refused(
    "forbidden",
    "You have a share in the money or a tie to the partner, so you do not decide this.",
  );
}
