import { and, eq, isNull } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { limits, spend } from "@/platform/limits";
import { insideStates } from "../approach/lifecycle";
import { holdApproach } from "../approach/reads";
import { questionAsked } from "../events";
import { questions } from "../tables";
import { mostWaiting } from "./policy";
import type { Ask } from "./schema";

/** A buyer who was let in asks the seller something. The approach is held, so that no more wait than may. */
export async function askQuestion(ctx: Ctx<BrandActor>, { approachId, words }: Ask) {
  allow(mayActFor(ctx.actor));
  await spend(limits.question, ctx.actor.brandId, "questions");
  return transact(ctx, async (ctx) => {
    const { state } = await holdApproach(ctx, { approachId });
    if (!(insideStates as readonly string[]).includes(state))
      throw new Refused("conflict", "Whoever was let in may ask questions. You are not inside now.");
    const waiting = and(eq(questions.approachId, approachId), isNull(questions.answer));
    if ((await ctx.db.$count(questions, waiting)) >= mostWaiting)
      throw new Refused(
        "conflict",
        `${mostWaiting} of your questions wait for an answer. Ask the next when one was answered.`,
      );
    const [row] = await ctx.db
      .insert(questions)
      .values({ approachId, words, askedBy: ctx.actor.personId })
      .returning({ id: questions.id });
    if (!row) throw new Error("a question was not written");
    await announce(ctx, questionAsked, { questionId: row.id });
    return { question: row.id };
  });
}
