import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { tellSideApproach } from "../approach/tell-side";
import { questions } from "../tables";

/** Brings an answer to the buyer who asked. */
export async function tellAnswerQuestion(ctx: Ctx<System>, { questionId }: { questionId: string }) {
  const [asked] = await ctx.db.select().from(questions).where(eq(questions.id, questionId));
  if (!asked?.answer) return;
  await tellSideApproach(ctx, {
    ...{ approachId: asked.approachId, side: "buyer", key: `question:${questionId}:answer` },
    news: ({ network }) => ({
      sentence: `Your question about ${network} was answered.`,
      more: `You asked: “${asked.words}” The answer: “${asked.answer}”`,
    }),
  });
}
