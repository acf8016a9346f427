import { and, eq, sql } from "drizzle-orm";
import Stripe from "stripe";
import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { shareWayOut } from "../book/reads";
import { lockHold } from "../hold/lock";
import { openPayee } from "../payee/open";
import { askPayer } from "../payer/ask";
import { applyPayment } from "../payment/apply";
import { awaitPayment } from "../payment/await";
import { callOffPayment } from "../payment/call-off";
import { chargePayment } from "../payment/charge";
import { expirePayment } from "../payment/expire";
import { openPayment } from "../payment/open";
import { sendRefund } from "../refund/send";
import { sendReversal } from "../reversal/send";
import { providerCalls } from "../tables";
import { sendTransfer } from "../transfer/send";
import { dialCall } from "./dial";
import { intendCall, queueCall } from "./intend";
import type { CallKind } from "./policy";

export type Call = typeof providerCalls.$inferSelect;
export type Asked = Ctx<System>;

/** How one kind of thing is asked of the provider, and what is made of the answer. */
export type Line<R extends { id: string } = { id: string }> = {
  /** Whether it may leave now, asked in the transaction that claims the call, with nobody freezing. A no leaves it waiting. */
  may?: (ctx: Asked, call: Call) => Promise<boolean>;
  /** Looks for what an earlier try may have made, by the call's id in its metadata. */
  find?: (stripe: Stripe, call: Call) => Promise<R | undefined>;
  send: (stripe: Stripe, call: Call, key: Stripe.RequestOptions) => Promise<R>;
  /** In one transaction with the end of the call. */
  done: (ctx: Asked, call: Call, result: R) => Promise<unknown>;
  refused: (ctx: Asked, call: Call, no: Stripe.errors.StripeError) => Promise<unknown>;
};

const lines = {
  customer: askPayer,
  checkout: openPayment,
  expire: expirePayment,
  charge: chargePayment,
  transfer: sendTransfer,
  reversal: sendReversal,
  refund: sendRefund,
  account: openPayee,
  await: awaitPayment,
  apply: applyPayment,
  callOff: callOffPayment,
} as unknown as Record<CallKind, Line>;

const leaseSeconds = 90;
const secondsLeased = sql<number>`coalesce(ceil(extract(epoch from
  ${providerCalls.leasedUntil} - now())), 0)`.mapWith(Number);

/**
 * Asks the provider what was written down, outside any transaction, and books the answer in one. Whoever comes again
 * sends the same words under the same key, after looking whether the first try had arrived. When the outcome is not
 * known this throws, and the job comes back.
 */
export async function performCall(given: Ctx, { callId }: { callId: string }) {
  const ctx: Asked = { ...given, actor: { kind: "system", job: "provider-call" } };
  const call = await claim(ctx, callId);
  if (!call) return;
  const line = lines[call.kind];
  const stripe = dialCall();
  try {
    const found = call.attempts > 1 ? await line.find?.(stripe, call) : undefined;
    const result = found ?? (await line.send(stripe, call, { idempotencyKey: call.id }));
    await end(ctx, call, { state: "done", resultId: result.id }, (ctx) => line.done(ctx, call, result));
  } catch (error) {
    if (isNo(error)) {
      const problem = `${error.code ?? error.type}: ${error.message}`;
      await end(ctx, call, { state: "refused", problem }, (ctx) => line.refused(ctx, call, error));
      return;
    }
    await ctx.db.update(providerCalls).set({ leasedUntil: null }).where(eq(providerCalls.id, call.id));
    if (isStuck(error, call)) return replace(ctx, call);
    throw error;
  }
}

const claim = (ctx: Asked, callId: string) =>
  transact(ctx, async (ctx) => {
    // Before the row: whoever shuts the door may want it next, and would wait for us while we wait for the door.
    await shareWayOut(ctx);
    const [found] = await ctx.db
      .select({ call: providerCalls, leased: secondsLeased })
      .from(providerCalls)
      .where(and(eq(providerCalls.id, callId), eq(providerCalls.state, "intended")))
      .for("update");
    if (!found) return null;
    const { call, leased } = found;
    if (leased > 0) {
      // Whoever asks just now may have been killed over it: then nobody else would come again.
      await queueCall(ctx, callId, leased);
      return null;
    }
    // What may be with the provider already is seen to its end, whatever has changed here.
    const may = lines[call.kind].may;
    if (call.attempts === 0 && may && !(await may(ctx, call))) return null;
    const [claimed] = await ctx.db
      .update(providerCalls)
      .set({
        attempts: sql`${providerCalls.attempts} + 1`,
        leasedUntil: sql`now() + make_interval(secs => ${leaseSeconds})`,
      })
      .where(and(eq(providerCalls.id, callId), eq(providerCalls.state, "intended")))
      .returning();
    return claimed ?? null;
  });

/** The outcome and what follows from it, once: whoever lost the race finds the call ended. */
const end = (
  ctx: Asked,
  call: Call,
  set: { state: "done"; resultId: string } | { state: "refused"; problem: string },
  then: (ctx: Asked) => Promise<unknown>,
) =>
  transact(ctx, async (ctx) => {
    await shareWayOut(ctx);
    // Before the call, as whoever takes back what was never sent: she has the money's row, and wants the call's.
    if (call.holdId) await lockHold(ctx, { id: call.holdId });
    const [ended] = await ctx.db
      .update(providerCalls)
      .set({ ...set, leasedUntil: null, doneAt: sql`now()` })
      .where(and(eq(providerCalls.id, call.id), eq(providerCalls.state, "intended")))
      .returning({ id: providerCalls.id });
    if (ended) await then(ctx);
  });

/** The provider has understood and said no, so nothing happened. Anything else may have. */
const isNo = (error: unknown): error is Stripe.errors.StripeError =>
  error instanceof Stripe.errors.StripeCardError ||
  (error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode !== 409);

/**
 * The provider keeps its failure under our key and will repeat it for ever, while its list says for ten minutes that
 * nothing happened. Only then the outcome is known, and the same is asked anew.
 */
const isStuck = (error: unknown, call: Call) =>
  error instanceof Stripe.errors.StripeError &&
  (error.statusCode ?? 0) >= 500 &&
  (error.headers as Record<string, string> | undefined)?.["idempotent-replayed"] === "true" &&
  call.attempts > 2 &&
  Date.now() - call.createdAt.getTime() > 600_000;

const replace = (ctx: Asked, call: Call) =>
  end(
    ctx,
    call,
    { state: "refused", problem: "The provider failed, and nothing came of it. Asked anew." },
    (ctx) =>
      intendCall(ctx, {
        kind: call.kind,
        subjectId: call.subjectId,
        holdId: call.holdId,
        params: call.params,
      }),
  );
