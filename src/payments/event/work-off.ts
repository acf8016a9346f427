import { and, eq, sql } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { refreshArrival } from "../arrival/refresh";
import { refreshChargeback } from "../chargeback/refresh";
import { recordFinding } from "../finding/record";
import { refreshPayee } from "../payee/refresh";
import { Mismatch } from "../payment/bring";
import { refreshPayment } from "../payment/refresh";
import { refreshRefund } from "../refund/refresh";
import { providerEvents } from "../tables";
import { refreshTransfer } from "../transfer/refresh";

type Refresh = (ctx: Ctx, providerId: string) => Promise<boolean>;

/** By the beginning of an object's id: what it is, and who reads it anew. */
const readers: Record<string, Refresh> = {
  cs: refreshPayment,
  pi: refreshPayment,
  re: refreshRefund,
  pyr: refreshRefund,
  dp: refreshChargeback,
  du: refreshChargeback,
  pdp: refreshChargeback,
  tr: refreshTransfer,
  acct: refreshPayee,
  cus: refreshArrival,
};

/**
 * What an event says is not believed: what it is about is read anew, and taken over if that leads forward. What does
 * not fit is put aside for somebody to look at, and moves nothing.
 */
export async function workOffEvent(ctx: Ctx<System>, { eventId }: { eventId: string }) {
  const [event] = await ctx.db
    .select()
    .from(providerEvents)
    .where(and(eq(providerEvents.id, eventId), eq(providerEvents.state, "waiting")));
  if (!event) return;
  const refresh = readers[event.objectId.split("_")[0] ?? ""];
  try {
    const known = refresh ? await refresh(ctx, event.objectId) : false;
    await end(ctx, eventId, { state: known ? "done" : "ignored" });
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    await end(ctx, eventId, { state: "quarantined", problem: error.message });
    await recordFinding(ctx, {
      kind: "mismatch",
      subjectId: event.objectId,
      sentence: `What the provider says does not fit what we asked for: ${error.message}. Nothing was booked.`,
    });
  }
}

type End = { state: "done" | "ignored" | "quarantined"; problem?: string };

const end = (ctx: Ctx, id: string, set: End) =>
  ctx.db
    .update(providerEvents)
    .set({ ...set, doneAt: sql`now()` })
    .where(and(eq(providerEvents.id, id), eq(providerEvents.state, "waiting")));
