import { sql } from "drizzle-orm";
import { check, date, pgTable, text, unique } from "drizzle-orm/pg-core";
import { networks } from "@/networks/tables";
import { createdAt, id } from "@/platform/columns";

/** What a network came to until a day, as it was signed. Each names the one before, and the database changes none. */
export const snapshots = pgTable(
  "snapshots",
  {
    id: id("snapshot"),
    networkId: text()
      .notNull()
      .references(() => networks.id),
    /** The midnight of UTC up to which was counted. */
    until: date().notNull(),
    body: text().notNull(),
    hash: text().notNull().unique(),
    previous: text(),
    signature: text().notNull(),
    /** The public key that it was signed with. */
    key: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("snapshots_day").on(t.networkId, t.until),
    unique("snapshots_chain").on(t.networkId, t.previous).nullsNotDistinct(),
    check("snapshots_hash", sql`${t.hash} = encode(sha256(convert_to(${t.body}, 'UTF8')), 'hex')`),
  ],
);
