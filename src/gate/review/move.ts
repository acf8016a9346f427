import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { announce } from "@/platform/events";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { reviewDecided } from "../events";
import { reviewSteps, reviews } from "../tables";
import { reviewLife } from "./lifecycle";
import { reasonsOf } from "./reads";

export const reviewing: Living<typeof reviewLife, typeof reviews> = {
  name: "review",
  life: reviewLife,
  table: reviews,
  steps: reviewSteps,
  born: ["open"],
  timer: jobKind("review-timer"),
};

type Decision = { id: string; move: keyof typeof reviewLife; as: "gate" | "system"; reasons?: string[] };

/** Ends a review and says so to whoever asked. */
export async function moveReview(ctx: Ctx, { id, move, as, reasons }: Decision) {
  const said = reasons ?? (await reasonsOf(ctx, id));
  const { subject } = await moveAlong(ctx, reviewing, {
    id,
    move,
    as,
    visible: eq(reviews.id, id),
    set: { reasons: said },
  });
  const outcome = move === "pass" ? "approved" : "rejected";
  await announce(ctx, reviewDecided, { reviewId: id, subject, outcome, reasons: said });
}
