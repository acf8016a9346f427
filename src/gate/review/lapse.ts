import { and, eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { reviews } from "../tables";
import { settleReview } from "./settle";

/** The 72 hours are over: what was cast decides, and silence is no. */
export async function lapseReview(ctx: Ctx<System>, { id }: { id: string }) {
  const [review] = await ctx.db
    .select()
    .from(reviews)
    .where(and(eq(reviews.id, id), eq(reviews.state, "open")))
    .for("update");
  if (review) await settleReview(ctx, { review, over: true });
}
