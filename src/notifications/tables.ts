import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { people } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { createdAt, id, moment, oneOf } from "@/platform/columns";
import { rhythms, usual } from "./digest/schema";

/** Something a person should know, said once: `key` keeps a retried job from saying it twice. */
export const notices = pgTable(
  "notices",
  {
    id: id("notice"),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    networkId: text().references(() => networks.id, { onDelete: "cascade" }),
    key: text().notNull(),
    sentence: text().notNull(),
    href: text().notNull(),
    readAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [unique("notices_once").on(t.personId, t.key), index().on(t.personId, t.createdAt)],
);

/** How often somebody is told by mail what she has not read in a network, and when she was last. No row: as usual. */
export const digestPlans = pgTable(
  "digest_plans",
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    every: text({ enum: rhythms }).notNull().default(usual.every),
    /** Of her own day, 0 to 23. */
    hour: integer().notNull().default(usual.hour),
    sentAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.networkId] }),
    oneOf("digest_plans_every", t.every, rhythms),
    check("digest_plans_hour", sql`${t.hour} between 0 and 23`),
  ],
);
