import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { people } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { createdAt, currency, id, minor, moment, oneOf } from "@/platform/columns";
import { currencies } from "@/platform/money";
import { offerKinds, priceModels } from "./offer/policy";

/** One for each network that lets brands pass: its one currency, and the weekdays on which nothing begins. */
export const rateCards = pgTable(
  "rate_cards",
  {
    networkId: text()
      .primaryKey()
      .references(() => networks.id, { onDelete: "cascade" }),
    currency: currency().default("eur"),
    /** Weekdays from 0, Sunday. */
    quietDays: smallint().array().notNull().default([]),
    updatedAt: createdAt(),
  },
  (t) => [
    unique("rate_cards_currency").on(t.networkId, t.currency),
    oneOf("rate_cards_known_currency", t.currency, currencies),
    check(
      "rate_cards_quiet_days",
      sql`${t.quietDays} <@ array[0, 1, 2, 3, 4, 5, 6]::smallint[] and cardinality(${t.quietDays}) <= 6`,
    ),
  ],
);

/** What a brand can ask for, and what it costs from now on. */
export const offers = pgTable(
  "offers",
  {
    id: id("offer"),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    currency: currency(),
    kind: text({ enum: offerKinds }).notNull(),
    title: text().notNull(),
    /** What the brand gets, in the owner's words. */
    promise: text().notNull(),
    model: text({ enum: priceModels }).notNull(),
    rate: minor(),
    floor: bigint({ mode: "number" }),
    cap: bigint({ mode: "number" }),
    leadDays: integer().notNull(),
    /** How many of it may run on one day. */
    capacity: integer().notNull(),
    pausedAt: moment(),
    updatedAt: createdAt(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("offers_tenant").on(t.networkId, t.id),
    index().on(t.networkId, t.createdAt),
    foreignKey({
      name: "offers_in_the_cards_currency",
      columns: [t.networkId, t.currency],
      foreignColumns: [rateCards.networkId, rateCards.currency],
    }),
    oneOf("offers_kind", t.kind, offerKinds),
    oneOf("offers_model", t.model, priceModels),
    check("offers_lead", sql`${t.leadDays} between 6 and 60`),
    check("offers_capacity", sql`${t.capacity} between 1 and 10`),
    check(
      "offers_price",
      sql`${t.rate} > 0 and case when ${t.model} in ('click', 'action')
        then ${t.floor} >= 0 and ${t.cap} >= ${t.floor} and ${t.cap} >= ${t.rate} and ${t.cap} is not null and ${t.floor} is not null
        else ${t.floor} is null and ${t.cap} is null end`,
    ),
  ],
);

/** Days that the owner keeps free: nothing begins on them. */
export const blockedDays = pgTable(
  "blocked_days",
  {
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    day: date().notNull(),
    createdBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.networkId, t.day] })],
);
