import { index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";

/** `scope` says who may read a file; the route that serves it asks the room that owns the scope. */
export const files = pgTable("files", {
  id: id("file"),
  scope: text().notNull(),
  contentType: text().notNull(),
  bytes: integer().notNull(),
  width: integer(),
  height: integer(),
  createdBy: text().notNull(),
  createdAt: createdAt(),
});

/** Where mail lands when there is no SMTP server: read at /mailbox, never in production. */
export const mailbox = pgTable(
  "mailbox",
  {
    id: id("mail"),
    to: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    headers: jsonb().$type<Record<string, string>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.to, t.createdAt)],
);

/** How often each key was counted since its window began, and when that ends. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: timestamp({ withTimezone: true }),
});
