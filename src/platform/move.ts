import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import { type Db, transact } from "./db";
import { Refused } from "./errors";
import { cancelJob, enqueue, type JobKind } from "./jobs";
import { type Dates, dateOf, type Life, type Move, type MoveOf, type StateOf, timersOf } from "./life";

/** A noun with a life: its table, its history, and the job that makes its timed moves. */
export type Living<L extends Life, T extends LivingTable> = {
  name: string;
  life: L;
  table: T;
  steps: PgTable;
  /** In which states a row may come into the world. */
  born: readonly StateOf<L>[];
  timer: JobKind<{ id: string; move: string }>;
};
type LivingTable = PgTable & { id: AnyPgColumn; state: AnyPgColumn };

type Request<L extends Life, T extends LivingTable> = {
  id: string;
  move: MoveOf<L>;
  /** The hat the actor wears for this move: one of the table's `by`. */
  as: string;
  visible: SQL | undefined;
  /** What else must be true of the row in the very statement that moves it, and the sentence when it is not. */
  where?: SQL | undefined;
  otherwise?: string | undefined;
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
  { id, move, as, visible, where, otherwise, note, set }: Request<L, T>,
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
      .where(and(eq(noun.table.id, id), visible, where, inArray(noun.table.state, [...from])))
      .returning();
    if (!row) throw await whyNot(ctx, noun, { id, move, visible, otherwise });

    const step = { subjectId: id, move, by: signature(ctx.actor), note, createdAt: after(noun.steps, id) };
    await ctx.db.insert(noun.steps).values(step);
    await setTimers(ctx, noun, id, to);
    return row;
  });

/**
 * Now, by the database's clock, and later than the step before. The beginning of the transaction would not do: of two
 * who wait for the same row, the one that began first may move it last.
 */
const after = (steps: PgTable, id: string) => sql`greatest(clock_timestamp(),
  (select max(created_at) + interval '1 millisecond' from ${steps} where subject_id = ${id}))`;

type Timed = Pick<Living<Life, LivingTable>, "name" | "timer">;
type Rung = { id: string; move: string };
const timerKey = ({ name }: Pick<Timed, "name">, { id, move }: Rung) => `${name}:${id}:${move}`;

/** A timer that rang when it could not be done yet rings again tomorrow. */
export const ringTomorrow = (ctx: { db: Db }, noun: Timed, { id, move }: Rung) =>
  enqueue(ctx, noun.timer, { id, move }, { inSeconds: 86_400, key: timerKey(noun, { id, move }) });

/**
 * Does it wholly or not at all, and answers whether it was done: for what happens by itself, where a no only means that
 * somebody was quicker, or that it may not be yet.
 */
export async function attempt<C extends { db: Db }>(ctx: C, deed: (ctx: C) => Promise<unknown>) {
  try {
    await ctx.db.transaction((db) => deed({ ...ctx, db: db as Db }));
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return false;
  }
}

/**
 * Timers belong to a state: entering one sets them, leaving it cancels what still waits. Who changes a date that a
 * timer counts from sets them again.
 */
export async function setTimers<L extends Life, T extends LivingTable>(
  ctx: { db: Db },
  noun: Living<L, T>,
  id: string,
  state: string,
) {
  const due = timersOf(noun.life, state);
  const key = (move: string) => timerKey(noun, { id, move });
  for (const [move, { after }] of Object.entries(noun.life)) {
    if (after && !due.some((timer) => timer.move === move)) await cancelJob(ctx, key(move));
  }
  const row = due.some(({ until }) => until !== undefined) ? await rowOf(ctx, noun, id) : {};
  for (const { move, seconds, until } of due) {
    const from = until === undefined ? undefined : dateOf(row, until);
    await enqueue(ctx, noun.timer, { id, move }, { inSeconds: seconds, from, key: key(move) });
  }
}

async function rowOf<L extends Life, T extends LivingTable>(
  ctx: { db: Db },
  noun: Living<L, T>,
  id: string,
): Promise<Dates> {
  const [row] = await ctx.db
    .select()
    .from(noun.table as PgTable)
    .where(eq(noun.table.id, id));
  return row ?? {};
}

/** Nobody is told of a row that is not theirs to see; whoever may see it learns that it has moved on. */
async function whyNot<L extends Life, T extends LivingTable>(
  ctx: { db: Db },
  noun: Living<L, T>,
  { id, move, visible, otherwise }: Pick<Request<L, T>, "id" | "move" | "visible" | "otherwise">,
) {
  const [row] = await ctx.db
    .select({ state: noun.table.state })
    .from(noun.table as PgTable)
    .where(and(eq(noun.table.id, id), visible));
  if (!row) return new Refused("not_found", `This ${noun.name} was not found.`);
  const { from } = noun.life[move] as Move;
  if (otherwise && from.includes(row.state as string)) return new Refused("conflict", otherwise);
  return new Refused("conflict", `This ${noun.name} is ${row.state} now, so it is too late to ${move} it.`);
}
