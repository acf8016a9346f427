import { and, eq, isNull, sql } from "drizzle-orm";
import { type Ctx, signatureOf } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { wakeCall } from "../call/wake";
import { holdThawed } from "../events";
import { freezes, holds } from "../tables";
import type { FreezeReason } from "./policy";
import { whyFrozen } from "./reads";

/** Lifts what was frozen for one cause, and lets go on what waited for it. Another cause may still hold. */
export const thawBook = (ctx: Ctx, { reason, causeId }: { reason: FreezeReason; causeId: string }) =>
  transact(ctx, async (ctx) => {
    const [freeze] = await ctx.db
      .update(freezes)
      .set({ liftedAt: sql`now()`, liftedBy: signatureOf(ctx.actor) })
      .where(and(eq(freezes.reason, reason), eq(freezes.causeId, causeId), isNull(freezes.liftedAt)))
      .returning({ holdId: freezes.holdId });
    if (!freeze) return;
    const { holdId } = freeze;
    await wakeCall(ctx, { holdId });
    if (!holdId || (await whyFrozen(ctx, holdId))) return;
    const [hold] = await ctx.db
      .select({ purpose: holds.purpose, kind: holds.kind })
      .from(holds)
      .where(eq(holds.id, holdId));
    if (hold) await announce(ctx, holdThawed, hold);
  });
