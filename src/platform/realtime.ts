import "server-only";
import { type SQLWrapper, sql } from "drizzle-orm";
import { type Db, ear } from "./db";

/** A hint that something changed: ids only, since NOTIFY carries 8 kB and every reader checks its own rights. */
export type Whisper = {
  network: string;
  kind: string;
  id: string;
  space?: string;
  thread?: string;
  number?: number;
};

const channel = "whispers";

/** A whisper as a value of the statement that makes the change: returned beside what it wrote, it costs no statement of its own. */
export const whispered = (what: { [Part in keyof Whisper]: string | SQLWrapper }) => {
  const parts = Object.entries(what).map(
    ([name, value]) =>
      sql`${sql.raw(`'${name}'`)}, ${typeof value === "string" ? sql`${value}::text` : value}`,
  );
  return sql<void>`pg_notify(${channel}, json_build_object(${sql.join(parts, sql`, `)})::text)`;
};

/** Sent at commit, to every process that listens. */
export async function whisper(ctx: { db: Db }, what: Whisper) {
  await ctx.db.execute(sql`select pg_notify(${channel}, ${JSON.stringify(what)})`);
}

type Listener = { hear: (what: Whisper) => void; resume: () => void };

type Ears = { listeners: Set<Listener>; open: Promise<unknown> };
const shared = globalThis as typeof globalThis & { trellisEars?: Ears | undefined };

const openEars = (): Ears => {
  const listeners = new Set<Listener>();
  const open = ear().listen(
    channel,
    (text) => {
      const what = JSON.parse(text) as Whisper;
      for (const each of listeners) each.hear(what);
    },
    () => {
      for (const each of listeners) each.resume();
    },
  );
  // Without a database nobody hears anything: the next one who listens tries again.
  open.catch(() => {
    shared.trellisEars = undefined;
  });
  return { listeners, open };
};

/**
 * Hears every whisper through this process's one LISTEN connection. `resume` is called whenever the connection
 * is (re)made: what happened meanwhile was not heard, so the reader must look again.
 */
export async function listen(listener: Listener): Promise<() => void> {
  shared.trellisEars ??= openEars();
  const { listeners, open } = shared.trellisEars;
  await open;
  listeners.add(listener);
  listener.resume();
  return () => void listeners.delete(listener);
}
