import { and, eq, isNull } from "drizzle-orm";
import { type Ctx, signatureOf } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { holdFrozen } from "../events";
import { freezes, holds } from "../tables";
import type { FreezeReason } from "./policy";
import { shutWayOut } from "./reads";

type Freeze = { holdId: string | null; reason: FreezeReason; causeId: string; note: string };

/** From here on nothing leaves: of one hold, or without a hold of anything. Freezing twice for one cause is freezing once. */
export const freezeBook = (ctx: Ctx, { holdId, reason, causeId, note }: Freeze) =>
  transact(ctx, async (ctx) => {
    await shutWayOut(ctx);
    const [frozen] = await ctx.db
      .insert(freezes)
      .values({ holdId, reason, causeId, note, by: signatureOf(ctx.actor) })
      .onConflictDoNothing({ target: [freezes.reason, freezes.causeId], where: isNull(freezes.liftedAt) })
      .returning({ id: freezes.id });
    if (!frozen || !holdId) return;
    const [hold] = await ctx.db
      .select({ purpose: holds.purpose, kind: holds.kind })
      .from(holds)
      .where(and(eq(holds.id, holdId)));
    if (hold) await announce(ctx, holdFrozen, hold);
  });
