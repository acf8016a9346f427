import { and, eq, isNotNull } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { dropCall } from "../call/drop";
import { intendCall } from "../call/intend";
import { payments } from "../tables";

/** Closes the pages on which a hold could still be paid. One that is being opened closes as soon as it is there. */
export async function closePayment(ctx: { db: Db }, { holdId }: { holdId: string }) {
  const opening = await ctx.db
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.holdId, holdId), eq(payments.state, "opening")));
  for (const { id } of opening)
    if (await dropCall(ctx, id))
      await ctx.db
        .update(payments)
        .set({ state: "expired" })
        .where(and(eq(payments.id, id), eq(payments.state, "opening")));
  // Read after that: a page that was there before its call could be dropped is open now.
  const open = await ctx.db
    .select({ id: payments.id, sessionId: payments.sessionId })
    .from(payments)
    .where(and(eq(payments.holdId, holdId), eq(payments.state, "open"), isNotNull(payments.sessionId)));
  for (const { id, sessionId } of open)
    await intendCall(ctx, { kind: "expire", subjectId: id, holdId, params: { session: sessionId } });
  await callOff(ctx, holdId);
}

/** A transfer that is waited for has no page of its own. */
async function callOff(ctx: { db: Db }, holdId: string) {
  const open = await ctx.db
    .select({ id: payments.id, intentId: payments.intentId })
    .from(payments)
    .where(and(eq(payments.holdId, holdId), eq(payments.state, "open"), eq(payments.method, "transfer")));
  for (const { id, intentId } of open)
    await intendCall(ctx, { kind: "callOff", subjectId: id, holdId, params: { intent: intentId } });
}
