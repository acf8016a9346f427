import { and, eq, inArray, type SQL } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import { type Db, transact } from "./db";
import { Refused } from "./errors";
import { cancelJob, enqueue, type JobKind } from "./jobs";
import { type Life, type Move, type MoveOf, timersOf } from "./life";

/** A noun with a life: its table, its history, and the job that makes its timed moves. */
export type Living<L extends Life, T extends LivingTable> = {
  name: string;
  life: L;
  table: T;
  steps: PgTable;
  timer: JobKind<{ id: string; move: string }>;
};
type LivingTable = PgTable & { id: AnyPgColumn; state: AnyPgColumn };

type Request<L extends Life, T extends LivingTable> = {
  id: string;
  move: MoveOf<L>;
  /** The hat the actor wears for this move: one of the table's `by`. */
  as: string;
  visible: SQL | undefined;
  note?: string | undefined;
  set?: Partial<T["$inferInsert"]>;
};

/** Who is written into the history: the person, or the job that acted for nobody. */
const signature = (actor: { kind: string; personId?: string; job?: string }) =>
  actor.personId ?? (actor.job ? `system:${actor.job}` : actor.kind);

/**
 * Moves a row one step along its life, or refuses. One guarded UPDATE decides every race; then the history
 * row and the timers of the new state, all in the caller's transaction.
 */
export const moveAlong = <L extends Life, T extends LivingTable>(
  ctx: { db: Db; actor: { kind: string; personId?: string; job?: string } },
  noun: Living<L, T>,
  { id, move, as, visible, note, set }: Request<L, T>,
): Promise<T["$inferSelect"]> =>
  transact(ctx, async (ctx) => {
    const { from, to, by } = noun.life[move] as Move;
    if (!by.includes(as)) {
      const people = by.filter((who) => who !== "system" && who !== "provider");
      throw new Refused("forbidden", `Only a ${people.join(" or ")} may ${move} this ${noun.name}.`);
    }

    const [row] = await ctx.db
      .update(noun.table as PgTable)
      .set({ ...set, state: to })
      .where(and(eq(noun.table.id, id), visible, inArray(noun.table.state, [...from])))
      .returning();
    if (!row) throw await whyNot(ctx, noun, id, move, visible);

    await ctx.db.insert(noun.steps).values({ subjectId: id, move, by: signature(ctx.actor), note });
    await setTimers(ctx, noun, id, to);
    return row;
  });

/** Timers belong to a state: entering one sets them, leaving it cancels what still waits. */
export async function setTimers<L extends Life, T extends LivingTable>(
  ctx: { db: Db },
  noun: Living<L, T>,
  id: string,
  state: string,
) {
  const due = timersOf(noun.life, state);
  const key = (move: string) => `${noun.name}:${id}:${move}`;
  for (const [move, { after }] of Object.entries(noun.life)) {
    if (after && !due.some((timer) => timer.move === move)) await cancelJob(ctx, key(move));
  }
  for (const { move, seconds } of due) {
    await enqueue(ctx, noun.timer, { id, move }, { inSeconds: seconds, key: key(move) });
  }
}

/** Nobody is told of a row that is not theirs to see; whoever may see it learns that it has moved on. */
async function whyNot<L extends Life, T extends LivingTable>(
  ctx: { db: Db },
  noun: Living<L, T>,
  id: string,
  move: string,
  visible: SQL | undefined,
) {
  const [row] = await ctx.db
    .select({ state: noun.table.state })
    .from(noun.table as PgTable)
    .where(and(eq(noun.table.id, id), visible));
  return row
    ? new Refused("conflict", `This ${noun.name} is ${row.state} now, so it is too late to ${move} it.`)
    : new Refused("not_found", `This ${noun.name} was not found.`);
}
