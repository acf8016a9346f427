import "server-only";
import { and, asc, eq, inArray, type SQL } from "drizzle-orm";
import type { BrandActor, Ctx, Insider, Party } from "@/identity/actor";
import { people } from "@/identity/tables";
import { notFound } from "@/platform/errors";
import { visibleTo } from "../approach/reads";
import type { TheApproach } from "../approach/schema";
import { approaches, deals, questions } from "../tables";

/** All that was asked near one listing, oldest first, for either side of it. */
export async function listQuestions(ctx: Ctx<Insider | BrandActor>, { approachId }: TheApproach) {
  const near = and(visibleTo(ctx.actor), eq(approaches.id, approachId));
  if ((await ctx.db.$count(approaches, near)) === 0) throw notFound("approach");
  return read(ctx, near);
}
export type QuestionRow = Awaited<ReturnType<typeof listQuestions>>[number];

/** The same on the page of the sale that came of it. */
export const questionsOfDeal = (ctx: Ctx<Party>) =>
  read(
    ctx,
    inArray(
      approaches.id,
      ctx.db.select({ id: deals.approachId }).from(deals).where(eq(deals.id, ctx.actor.dealId)),
    ),
  );

const read = ({ db }: Ctx, where: SQL | undefined) =>
  db
    .select({
      ...{ id: questions.id, words: questions.words, who: people.name, at: questions.createdAt },
      ...{ answer: questions.answer, answeredAt: questions.answeredAt },
    })
    .from(questions)
    .innerJoin(approaches, eq(approaches.id, questions.approachId))
    .innerJoin(people, eq(people.id, questions.askedBy))
    .where(where)
    .orderBy(asc(questions.createdAt), asc(questions.id));
