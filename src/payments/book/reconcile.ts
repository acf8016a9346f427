import { and, desc, eq, exists, gte, inArray, isNotNull, isNull, lt, lte, sql } from "drizzle-orm";
import type Stripe from "stripe";
import { type Ctx, signatureOf } from "@/identity/actor";
import { before, days, hours } from "@/platform/time";
import { refreshArrival } from "../arrival/refresh";
import { dialCall } from "../call/dial";
import { wakeCall } from "../call/wake";
import { refreshChargeback } from "../chargeback/refresh";
import { subjectOf } from "../event/policy";
import { queueEvent, receiveEvent } from "../event/receive";
import { recordFinding } from "../finding/record";
import { refreshPayee } from "../payee/refresh";
import { refreshPayment } from "../payment/refresh";
import { refreshRefund } from "../refund/refresh";
import { comparisons, findings, holds, movements, payees, payers, payments, providerEvents } from "../tables";
import { weighBook } from "./weigh";

/**
 * Compares the books with the provider's own lists, and mends what was missed: events that never came, answers that
 * were lost. What is in one and not in the other after that goes to the operator's desk.
 */
export async function reconcileBook(ctx: Ctx, { lagSeconds = 60 }: { lagSeconds?: number } = {}) {
  // What happens just now may only just be under way.
  const [clock] = await ctx.db.execute<{ now: string }>(
    sql`select now() - make_interval(secs => ${lagSeconds}) as now`,
  );
  const until = new Date(clock?.now ?? ctx.now);
  const since = await lastSeen(ctx, until);
  const stripe = dialCall();
  await hearWhatWasMissed(ctx, stripe, since);
  await askAgain(ctx);
  const seconds = { gte: Math.floor(since.getTime() / 1000), lte: Math.floor(until.getTime() / 1000) };
  const listed: Stripe.BalanceTransaction[] = [];
  for await (const each of stripe.balanceTransactions.list({ created: seconds, limit: 100 }))
    listed.push(each);
  const missing = await matchProvider(ctx, listed);
  const unknown = await matchBooks(ctx, stripe, listed, since, until);
  await forgetWhatCame(ctx);
  await weighBook(ctx, stripe);
  await ctx.db.insert(comparisons).values({
    since,
    until,
    compared: listed.length,
    unmatched: missing + unknown,
  });
}

async function lastSeen(ctx: Ctx, until: Date) {
  const [last] = await ctx.db.select().from(comparisons).orderBy(desc(comparisons.until)).limit(1);
  return before(last?.until ?? until, last ? hours(1) : days(30));
}

/** An event that never arrived is in the provider's list all the same. */
async function hearWhatWasMissed(ctx: Ctx, stripe: Stripe, since: Date) {
  const created = { gte: Math.floor(since.getTime() / 1000) };
  for await (const { id, type, data } of stripe.events.list({ created, limit: 100 }))
    await receiveEvent(ctx, { id, type, objectId: subjectOf(type, data.object as { id?: string }) });
  const waiting = await ctx.db
    .select({ id: providerEvents.id })
    .from(providerEvents)
    .where(
      and(
        eq(providerEvents.state, "waiting"),
        lt(providerEvents.createdAt, sql`now() - interval '1 minute'`),
      ),
    )
    .limit(1_000);
  for (const { id } of waiting) await queueEvent(ctx, id);
}

/** What was asked and has no answer yet is asked again, and whoever is on her way somewhere is looked after. */
async function askAgain(ctx: Ctx) {
  await wakeCall(ctx, { holdId: null });
  const pending = await ctx.db
    .select({ accountId: payees.accountId })
    .from(payees)
    .where(and(eq(payees.state, "pending"), isNotNull(payees.accountId)))
    .limit(200);
  for (const { accountId } of pending) if (accountId) await refreshPayee(ctx, accountId);
  const open = await ctx.db
    .select({ sessionId: payments.sessionId })
    .from(payments)
    .where(and(inArray(payments.state, ["open", "processing"]), isNotNull(payments.sessionId)))
    .limit(500);
  for (const { sessionId } of open) if (sessionId) await refreshPayment(ctx, sessionId);
  await lookForTransfers(ctx);
}

/** Whoever is asked for a bank transfer may have sent it, and whoever has sent a part may have sent the rest. */
async function lookForTransfers(ctx: Ctx) {
  const asked = await ctx.db
    .selectDistinct({ customerId: payers.customerId })
    .from(payments)
    .innerJoin(holds, eq(holds.id, payments.holdId))
    .innerJoin(payers, eq(payers.brandId, holds.brandId))
    .where(and(eq(payments.method, "transfer"), eq(payments.state, "open")))
    .limit(500);
  for (const { customerId } of asked) if (customerId) await refreshArrival(ctx, customerId);
}

const isBooked = async (ctx: Ctx, { id }: Stripe.BalanceTransaction) => {
  const found = await ctx.db
    .select({ id: movements.id })
    .from(movements)
    .where(eq(movements.providerRef, id))
    .limit(1);
  return found.length > 0;
};

const sourceOf = ({ source }: Stripe.BalanceTransaction) =>
  typeof source === "string" ? source : (source?.id ?? "");

/** Everything that moved the provider's balance is in the books; what is not is looked up once, then reported. */
async function matchProvider(ctx: Ctx, listed: Stripe.BalanceTransaction[]): Promise<number> {
  let missing = 0;
  for (const each of listed) {
    if ((await isBooked(ctx, each)) || ((await mend(ctx, sourceOf(each))) && (await isBooked(ctx, each))))
      continue;
    missing += 1;
    await recordFinding(ctx, {
      kind: "unmatched",
      subjectId: each.id,
      sentence: `The provider's list has a ${each.type} of ${each.amount} ${each.currency} that the books do not know (${sourceOf(each)}).`,
    });
  }
  return missing;
}

/** An answer that was long under way is booked when it comes, and then nobody has to look any more. */
const forgetWhatCame = (ctx: Ctx) =>
  ctx.db
    .update(findings)
    .set({ closedAt: sql`now()`, closedBy: signatureOf(ctx.actor), note: "It is in the books now." })
    .where(
      and(
        eq(findings.kind, "unmatched"),
        isNull(findings.closedAt),
        exists(ctx.db.select().from(movements).where(eq(movements.providerRef, findings.subjectId))),
      ),
    );

async function mend(ctx: Ctx, source: string): Promise<boolean> {
  if (/^(ch|py)_/.test(source)) {
    const { payment_intent: intent } = await dialCall().charges.retrieve(source);
    if (!intent) return false;
    return refreshPayment(ctx, typeof intent === "string" ? intent : intent.id);
  }
  if (/^(re|pyr)_/.test(source)) return refreshRefund(ctx, source);
  if (/^(dp|du|pdp)_/.test(source)) return refreshChargeback(ctx, source);
  return false;
}

/** Everything in the books that names a movement of the provider is in its list. */
async function matchBooks(
  ctx: Ctx,
  stripe: Stripe,
  listed: Stripe.BalanceTransaction[],
  since: Date,
  until: Date,
): Promise<number> {
  const seen = new Set(listed.map(({ id }) => id));
  const booked = await ctx.db
    .selectDistinct({ ref: movements.providerRef })
    .from(movements)
    .where(
      and(isNotNull(movements.providerRef), gte(movements.createdAt, since), lte(movements.createdAt, until)),
    );
  let unknown = 0;
  for (const { ref } of booked) {
    if (!ref || seen.has(ref) || (await isKnown(stripe, ref))) continue;
    unknown += 1;
    await recordFinding(ctx, {
      kind: "unknown-at-provider",
      subjectId: ref,
      sentence: "The books have a movement that the provider does not know.",
    });
  }
  return unknown;
}

async function isKnown(stripe: Stripe, ref: string) {
  try {
    await stripe.balanceTransactions.retrieve(ref);
    return true;
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 404) return false;
    throw error;
  }
}
