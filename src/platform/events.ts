import type { Db } from "./db";
import { enqueue, type Handler, handle, jobKind } from "./jobs";

/** What a room announces upward. The payload is ids: listeners read the rest themselves. */
export type EventOf<P> = { name: string; payload?: P };
export const event = <P>(name: string): EventOf<P> => ({ name });

const announcement = jobKind<{ event: string; payload: unknown }>("announcement");

export type Reaction = { event: string; handler: Handler };

/** `name` is the reaction's own job, so that one failing listener is retried alone. */
export const on = <P>(what: EventOf<P>, name: string, run: Parameters<typeof handle<P>>[1]): Reaction => ({
  event: what.name,
  handler: handle(jobKind<P>(name), run),
});

/** Turns the announcement of a process that knew no listener (an import from the shell) into one job for each, all in one transaction. */
export const spread = (reactions: Reaction[]): Handler =>
  handle(announcement, async (ctx, { event: name, payload }) => {
    for (const kind of jobsFor(reactions, name)) await enqueue(ctx, kind, payload);
  });

const shared = globalThis as typeof globalThis & { trellisReactions?: Reaction[] };

/** Tells this process who listens, which spares each announcement a job of its own. */
export const knowReactions = (reactions: Reaction[]) => {
  shared.trellisReactions = reactions;
};

/** Announced in the same transaction as the change, or not at all. */
export async function announce<P>(ctx: { db: Db }, what: EventOf<P>, payload: P) {
  const known = shared.trellisReactions;
  if (!known) return enqueue(ctx, announcement, { event: what.name, payload });
  await Promise.all(jobsFor(known, what.name).map((kind) => enqueue(ctx, kind, payload)));
}

const jobsFor = (reactions: Reaction[], event: string) =>
  reactions
    .filter((reaction) => reaction.event === event)
    .map(({ handler }) => jobKind<unknown>(handler.name));
