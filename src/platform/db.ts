import "server-only";
import type { PgDatabase } from "drizzle-orm/pg-core";
import { PgTransaction } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "./env";

export type Db = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;

/**
 * drizzle has every statement parsed and planned anew, at a journey more. Kept ones spare both sides that;
 * long lists are left out, since each length of a list would be kept as a statement of its own.
 */
function keepingStatements(sql: postgres.Sql): postgres.Sql {
  const keeping = <S extends postgres.Sql | postgres.TransactionSql>(from: S): S => {
    const { unsafe } = from;
    return Object.assign(from, {
      unsafe: ((text, parameters = [], options = {}) => {
        const prepare = parameters.length > 0 && parameters.length <= 100;
        return unsafe(text, parameters, { ...options, prepare });
      }) satisfies postgres.Sql["unsafe"],
    });
  };
  const { begin } = sql;
  const inside = (work: (tx: postgres.TransactionSql) => unknown) => (tx: postgres.TransactionSql) =>
    work(keeping(tx));
  return Object.assign(keeping(sql), {
    begin: (
      ...given:
        | [string, (tx: postgres.TransactionSql) => unknown]
        | [(tx: postgres.TransactionSql) => unknown]
    ) => (given.length === 1 ? begin(inside(given[0])) : begin(given[0], inside(given[1]))),
  }) as postgres.Sql;
}

const open = (url: string) =>
  keepingStatements(
    postgres(url, {
      max: 10,
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
const shared = globalThis as typeof globalThis & { trellisSql?: postgres.Sql };

/** The raw client, for LISTEN and for closing. Everything else speaks through `database()`. */
export const client = () => {
  shared.trellisSql ??= open(env().DATABASE_URL);
  return shared.trellisSql;
};

export const connect = (sql: postgres.Sql) => drizzle(sql, { casing: "snake_case" }) as Db;

let db: Db | undefined;
export const database = (): Db => {
  db ??= connect(client());
  return db;
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
