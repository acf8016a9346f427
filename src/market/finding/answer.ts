import { and, eq, isNull } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, notFound, Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { holdDeal } from "../deal/reads";
import { findingAnswered } from "../events";
import { dealFindings } from "../tables";
import type { Answer } from "./schema";

/** The seller says something to a finding, once: nobody reads another answer tomorrow. */
export const answerFinding = (ctx: Ctx<Party>, { finding, answer }: Omit<Answer, "deal">) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdDeal(ctx);
    allow(ctx.actor.kind === "seller" || "Only the seller answers.");
    const ofDeal = and(eq(dealFindings.dealId, id), eq(dealFindings.id, finding));
    const [row] = await ctx.db
      .update(dealFindings)
      .set({ answer, answeredAt: ctx.now })
      .where(and(ofDeal, isNull(dealFindings.answer)))
      .returning({ id: dealFindings.id });
    if (row) return announce(ctx, findingAnswered, { findingId: row.id });
    if ((await ctx.db.$count(dealFindings, ofDeal)) === 0) throw notFound("finding");
    throw new Refused("conflict", "This was answered already. Write a message to add to it.");
  });
