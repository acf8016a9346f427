import type { Db } from "@/platform/db";
import { transact } from "@/platform/db";
import { enqueue, jobKind } from "@/platform/jobs";
import { providerEvents } from "../tables";

export const working = jobKind<{ eventId: string }>("provider-event");

export const queueEvent = (ctx: { db: Db }, eventId: string) =>
  enqueue(ctx, working, { eventId }, { key: `event:${eventId}` });

type Told = { id: string; type: string; objectId: string };

/** Keeps what the provider told us and has it worked off: once, however often it is told. */
export const receiveEvent = (ctx: { db: Db }, { id, type, objectId }: Told) =>
  transact(ctx, async (ctx) => {
    const stored = await ctx.db
      .insert(providerEvents)
      .values({ id, type, objectId })
      .onConflictDoNothing()
      .returning({ id: providerEvents.id });
    if (stored.length > 0) await queueEvent(ctx, id);
  });
