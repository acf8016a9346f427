import "server-only";
import type { PgDatabase } from "drizzle-orm/pg-core";
import { PgTransaction } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "./env";

export type Db = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;

type Transaction = { isOver: boolean };

/**
 * drizzle has every statement parsed and planned anew, at a journey more. Kept ones spare both sides that;
 * long lists are left out, since each length of a list would be kept as a statement of its own.
 *
 * And the driver goes on writing into a connection that is gone: the rollback of a lost transaction blocks it for ever,
 * and what the transaction still had to say would be said outside of any, on the connection's next life.
 */
function keepingStatements(sql: postgres.Sql): postgres.Sql {
  const keeping = <S extends postgres.Sql | postgres.TransactionSql>(from: S, within?: Transaction): S => {
    const { unsafe } = from;
    return Object.assign(from, {
      unsafe: ((text, parameters = [], options = {}) => {
        if (within?.isOver) throw new Error("The transaction is over, so nothing more is said in it.");
        const prepare = parameters.length > 0 && parameters.length <= 100;
        return unsafe(text, parameters, { ...options, prepare });
      }) satisfies postgres.Sql["unsafe"],
    });
  };
  const { begin } = sql;
  type Work = (tx: postgres.TransactionSql) => unknown;
  const inside =
    (work: Work, within: Transaction): Work =>
    (tx) => {
      const { savepoint } = tx;
      const kept = Object.assign(keeping(tx, within), {
        savepoint: (inner: Work) => savepoint(inside(inner, within)),
      });
      return untilLost(Promise.resolve(work(kept)), within);
    };
  const began = async (...given: [string, Work] | [Work]) => {
    const within: Transaction = { isOver: false };
    try {
      return await (given.length === 1
        ? begin(inside(given[0], within))
        : begin(given[0], inside(given[1], within)));
    } finally {
      within.isOver = true;
    }
  };
  return Object.assign(keeping(sql), { begin: began }) as postgres.Sql;
}

const never = () => new Promise<never>(() => {});

/** Whoever began it hears of the loss from the driver; an end that it heard from us it would write down, into nothing. */
async function untilLost(work: Promise<unknown>, within: Transaction) {
  try {
    const done = await work;
    return within.isOver ? never() : done;
  } catch (error) {
    if (within.isOver || isLost(error)) return never();
    throw error;
  }
}

/** Of the codes of a connection that is gone, or is about to go: FATAL is the last thing that it says. */
function isLost(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  if ("severity" in error && (error.severity === "FATAL" || error.severity === "PANIC")) return true;
  if ("code" in error && /^(CONNECT|ECONN|EPIPE|ETIMEDOUT)/.test(String(error.code))) return true;
  return "cause" in error && isLost(error.cause);
}

const open = (url: string, onclose: () => void = () => {}) =>
  keepingStatements(
    postgres(url, {
      max: 10,
      max_lifetime: null, // so that what closes was lost
      connect_timeout: 10,
      onclose,
      onnotice: () => {},
      connection: {
        application_name: "trellis",
        statement_timeout: 5_000,
        lock_timeout: 2_000,
        idle_in_transaction_session_timeout: 10_000,
      },
    }),
  );

// One pool per process, whatever the bundler does with this module.
const shared = globalThis as typeof globalThis & {
  trellisSql?: postgres.Sql | undefined;
  trellisEar?: postgres.Sql;
};

/** The raw client. Everything else speaks through `database()`. */
export const client = () => {
  shared.trellisSql ??= openPool();
  return shared.trellisSql;
};

/** For LISTEN, whose connection is made again by the driver whenever it is lost. */
export const ear = () => {
  shared.trellisEar ??= open(env().DATABASE_URL);
  return shared.trellisEar;
};

/**
 * A connection that is lost while something is being written may never write again, and the driver would give it out
 * again and again: so whoever comes next gets a new pool, and the old one may finish what it has begun.
 */
function openPool() {
  const since = performance.now();
  const pool: postgres.Sql = open(env().DATABASE_URL, () => {
    if (shared.trellisSql !== pool || performance.now() - since < 1_000) return;
    shared.trellisSql = undefined;
    setTimeout(() => void pool.end({ timeout: 5 }).catch(() => {}), 10_000).unref();
  });
  return pool;
}

export const connect = (sql: postgres.Sql) => drizzle(sql, { casing: "snake_case" }) as Db;

let known: { sql: postgres.Sql; db: Db } | undefined;
export const database = (): Db => {
  const sql = client();
  if (known?.sql !== sql) known = { sql, db: connect(sql) };
  return known.db;
};

type Prepared<Given, Answer> = { execute: (given: Given) => Promise<Answer> };

/**
 * A statement that is put together once and then only asked: for what every page asks, drizzle spends more on putting
 * it together than Postgres on the answer. What differs each time stands in it as `sql.placeholder`. It is asked
 * wherever the caller is: inside her transaction, when there is one.
 */
export function kept<Given extends Record<string, unknown>, Answer>(
  build: (db: Db) => { prepare: (name: string) => Prepared<Given, Answer> },
) {
  let statement: Prepared<Given, Answer> | undefined;
  return (db: Db, given: Given): Promise<Answer> => {
    statement ??= build(db).prepare("kept");
    // drizzle ties it to the connection that it was first asked on; here it travels on that of whoever asks.
    const { client } = db._.session as unknown as { client: postgres.Sql };
    const here: typeof statement = Object.create(statement, { client: { value: client } });
    return here.execute(given);
  };
}

const isRetryable = (error: unknown): boolean => {
  if (typeof error !== "object" || error === null) return false;
  if ("code" in error && (error.code === "40001" || error.code === "40P01")) return true;
  return "cause" in error && isRetryable(error.cause);
};

/** All of `work` happens or none of it does. A verb may call another verb: it joins the running transaction. */
export async function transact<C extends { db: Db }, T>(ctx: C, work: (ctx: C) => Promise<T>): Promise<T> {
  if (ctx.db instanceof PgTransaction) return work(ctx);
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.db.transaction((tx) => work({ ...ctx, db: tx as Db }));
    } catch (error) {
      if (attempt === 5 || !isRetryable(error)) throw error;
    }
  }
}
