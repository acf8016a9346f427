import { type SQL, sql } from "drizzle-orm";
import type { Cast } from "./cast";

/** What the database itself refuses is done by somebody who goes round its triggers and foreign keys. */
export const goRound = ({ db }: Cast, ...changes: SQL[]) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    for (const change of changes) await tx.execute(change);
  });
