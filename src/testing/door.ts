import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { shutWayOut } from "@/payments/book/reads";
import type { Db } from "@/platform/db";

/**
 * Shuts the way out, lets `deed` come to it, and does then what whoever shut it does next: it must find nothing held
 * by the one who waits for it.
 */
export async function withTheDoorShut(
  db: Db,
  deed: () => Promise<unknown>,
  next: (db: Db) => Promise<unknown>,
) {
  let done: Promise<unknown> = Promise.resolve();
  await db.transaction(async (tx) => {
    await shutWayOut({ db: tx as Db });
    done = deed();
    done.catch(() => {});
    await expect
      .poll(async () => {
        const waiting = await tx.execute(sql`select from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`);
        return waiting.length;
      })
      .toBe(1);
    await next(tx as Db);
  });
  await done;
}
