import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { tellSideApproach } from "../approach/tell-side";
import { questions } from "../tables";

/** Brings a question to the seller. */
export async function tellQuestion(ctx: Ctx<System>, { questionId }: { questionId: string }) {
  const [asked] = await ctx.db.select().from(questions).where(eq(questions.id, questionId));
  if (!asked) return;
  await tellSideApproach(ctx, {
    ...{ approachId: asked.approachId, side: "seller", key: `question:${questionId}` },
    news: ({ buyer, network }) => ({
      sentence: `${buyer} has a question about ${network}.`,
      more: `“${asked.words}”`,
    }),
  });
}
