import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { reviewSeats, type reviews } from "../tables";
import { moveReview } from "./move";
import { outcomeOf } from "./policy";
import { countBallots } from "./reads";

/** Counts the ballots of a review whose row is held, and ends it when they decide. */
export async function settleReview(
  ctx: Ctx,
  { review, over }: { review: typeof reviews.$inferSelect; over: boolean },
) {
  const seats = await ctx.db.$count(reviewSeats, eq(reviewSeats.reviewId, review.id));
  const outcome = outcomeOf(review.decides, { seats, ...(await countBallots(ctx, review.id)), over });
  if (outcome === "open") return;
  const move = over && outcome === "reject" ? "lapse" : outcome;
  await moveReview(ctx, { id: review.id, move, as: over ? "system" : "gate" });
}
