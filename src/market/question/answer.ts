import { and, eq, exists, isNull } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { visibleTo } from "../approach/reads";
import { questionAnswered } from "../events";
import { approaches, questions } from "../tables";
import type { Answer } from "./schema";

/** The seller says something to it, once: nobody reads another answer tomorrow. */
export const answerQuestion = (ctx: Ctx<Insider>, { question, answer }: Answer) =>
  transact(ctx, async (ctx) => {
    const ours = and(
      eq(questions.id, question),
      exists(
        ctx.db
          .select({ id: approaches.id })
          .from(approaches)
          .where(and(visibleTo(ctx.actor), eq(approaches.id, questions.approachId))),
      ),
    );
    const [row] = await ctx.db
      .update(questions)
      .set({ answer, answeredBy: ctx.actor.personId, answeredAt: ctx.now })
      .where(and(ours, isNull(questions.answer)))
      .returning({ id: questions.id });
    if (row) return announce(ctx, questionAnswered, { questionId: row.id });
    if ((await ctx.db.$count(questions, ours)) === 0) throw notFound("question");
    throw new Refused("conflict", "This was answered already, and an answer stays as it was given.");
  });
