import { and, eq, inArray } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import type { Db } from "@/platform/db";
import { formatMoney, money } from "@/platform/money";
import { turnedAway } from "../entry/policy";
import { postEntry } from "../entry/post";
import { recordFinding } from "../finding/record";
import type { Hold } from "../hold/move";
import { queueRefund } from "../refund/queue";
import { arrivals, payments } from "../tables";
import type { Verdict } from "./policy";

type Arrival = typeof arrivals.$inferSelect;

/**
 * What came goes back from the payer’s cash to the account that it came from. Of what is a part of what was asked for, and
 * has only come too late, nobody need hear; whatever else came is shown to an operator.
 */
export async function turnAwayArrival(ctx: { db: Db } & Partial<Ctx>, hold: Hold, arrival: Arrival) {
  const [moved] = await ctx.db
    .update(arrivals)
    .set({ state: "back" })
    .where(and(eq(arrivals.id, arrival.id), inArray(arrivals.state, ["waiting", "taken"])))
    .returning({ id: arrivals.id });
  if (!moved) return;
  const [payment] = await ctx.db
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.holdId, hold.id), eq(payments.method, "transfer")));
  if (!payment) throw new Error(`${hold.id} waits for no transfer`);
  const amount = money(arrival.amount, arrival.currency);
  await postEntry(ctx, { kind: "turned_away", causeId: arrival.id, hold, lines: turnedAway(amount) });
  await queueRefund(ctx, { hold, amount, paymentId: payment.id, purse: "cash", arrivalId: arrival.id });
  const why = reasons[arrival.verdict];
  if (!why) return;
  await recordFinding(ctx, {
    kind: "transfer-turned-away",
    subjectId: arrival.id,
    sentence: `A bank transfer of ${formatMoney(amount)} for «${hold.description}» ${why(arrival, hold)} It goes back.`,
  });
}

const reasons: Record<Verdict, ((arrival: Arrival, hold: Hold) => string) | null> = {
  whole: null,
  part: null,
  unasked: () => "came when nobody waited for it any more.",
  name: ({ sender }, { payerName }) =>
    `came from ${sender ? `«${sender}»` : "nobody who is named"}, and not from «${payerName}».`,
  "too-much": () => "is more than was asked for.",
};
