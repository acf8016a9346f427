import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, Operator } from "@/identity/actor";
import { notFound, Refused } from "@/platform/errors";
import { notFrozen, shareWayOut, whyFrozen } from "../book/reads";
import { settleFinding } from "../finding/settle";
import { refunds } from "../tables";
import { stranded, strandedFindings } from "./policy";

type Taken = { refundId: string; to: "dropped" | "elsewhere"; note: string };

/** Takes a refund that did not reach its brand in hand, once: of several operators at the same time one gets it. */
export async function takeUpRefund(ctx: Ctx<Operator>, { refundId, to, note }: Taken) {
  await shareWayOut(ctx);
  const [taken] = await ctx.db
    .update(refunds)
    .set({ state: to })
    .where(
      and(
        eq(refunds.id, refundId),
        inArray(refunds.state, [...stranded]),
        notFrozen(refunds.holdId.getSQL()),
      ),
    )
    .returning();
  if (!taken) throw await whyNot(ctx, refundId);
  await settleFinding(ctx, { kinds: strandedFindings, subjectId: refundId, note });
  return taken;
}

async function whyNot(ctx: Ctx<Operator>, refundId: string) {
  const [refund] = await ctx.db.select().from(refunds).where(eq(refunds.id, refundId));
  if (!refund) return notFound("refund");
  const frozen = await whyFrozen(ctx, refund.holdId);
  return new Refused(
    "conflict",
    frozen && (stranded as readonly string[]).includes(refund.state)
      ? `This money is frozen for now, so nothing was done. ${frozen}`
      : "This refund has been seen to already, so nothing was done twice.",
  );
}
