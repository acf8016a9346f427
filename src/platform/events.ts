import type { Db } from "./db";
import { enqueue, type Handler, handle, jobKind } from "./jobs";

/** What a room announces upward. The payload is ids: listeners read the rest themselves. */
export type EventOf<P> = { name: string; payload?: P };
export const event = <P>(name: string): EventOf<P> => ({ name });

const announcement = jobKind<{ event: string; payload: unknown }>("announcement");

/** Announced in the same transaction as the change, or not at all. */
export const announce = <P>(ctx: { db: Db }, what: EventOf<P>, payload: P) =>
  enqueue(ctx, announcement, { event: what.name, payload });

export type Reaction = { event: string; handler: Handler };

/** `name` is the reaction's own job, so that one failing listener is retried alone. */
export const on = <P>(what: EventOf<P>, name: string, run: Parameters<typeof handle<P>>[1]): Reaction => ({
  event: what.name,
  handler: handle(jobKind<P>(name), run),
});

/** Turns one announcement into one job for each listener, all in one transaction. */
export const spread = (reactions: Reaction[]): Handler =>
  handle(announcement, async (ctx, { event: name, payload }) => {
    for (const reaction of reactions.filter((r) => r.event === name)) {
      await enqueue(ctx, jobKind(reaction.handler.name), payload);
    }
  });
