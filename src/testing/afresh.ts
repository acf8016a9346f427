import { sql } from "drizzle-orm";
import { type Db, database } from "@/platform/db";

/** Forgets everybody and all that hangs on them, history included, so that a test begins with its cast alone. */
export const beginAfresh = (db: Db = database()) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(
      sql`truncate people, brands, networks, names, files, mailbox, rate_limits, demo_records, findings cascade`,
    );
  });
