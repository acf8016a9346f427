import { index, pgTable, text, unique } from "drizzle-orm/pg-core";
import { people } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { createdAt, id, moment } from "@/platform/columns";

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
