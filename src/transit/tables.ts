import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { categories } from "@/identity/compass/schema";
import { brands, people } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { createdAt, currency, id, minor, moment, oneOf, stepColumns } from "@/platform/columns";
import { currencies } from "@/platform/money";
import { offerKinds, priceModels } from "./offer/policy";
import { proposalStates } from "./proposal/lifecycle";
import type { Brief, Creative } from "./proposal/schema";
import { sides } from "./terms/schema";

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

/** What a brand asks of a network. In its draft it is whatever was typed; from then on it stands on its terms. */
export const proposals = pgTable(
  "proposals",
  {
    id: id("proposal"),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    brandId: text()
      .notNull()
      .references(() => brands.id),
    state: text({ enum: proposalStates }).notNull().default("draft"),
    draft: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    offerId: text(),
    category: text({ enum: categories }),
    brief: jsonb().$type<Brief>(),
    creative: jsonb().$type<Creative>(),
    /** The version on the table, and its hash. */
    version: integer().notNull().default(0),
    hash: text(),
    /** When the first version was sent, and until when whoever has the turn may answer. */
    submittedAt: moment(),
    answerBy: moment(),
    extendedAt: moment(),
    /** Why it was declined, or what the network's people said when they let it pass or not. */
    reasons: jsonb().$type<string[]>().notNull().default([]),
    createdBy: text()
      .notNull()
      .references(() => people.id),
    updatedAt: createdAt(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("proposals_tenant").on(t.networkId, t.id),
    uniqueIndex("proposals_one_draft").on(t.networkId, t.brandId).where(sql`state = 'draft'`),
    index().on(t.networkId, t.state, t.submittedAt),
    index().on(t.brandId, t.createdAt),
    foreignKey({ columns: [t.networkId, t.offerId], foreignColumns: [offers.networkId, offers.id] }),
    oneOf("proposals_state", t.state, proposalStates),
    oneOf("proposals_category", t.category, categories),
    check(
      "proposals_stand_on_terms",
      sql`${t.submittedAt} is null or num_nulls(${t.offerId}, ${t.category}, ${t.brief}, ${t.creative}, ${t.hash}, ${t.answerBy}) = 0`,
    ),
    check("proposals_were_sent", sql`${t.state} in ('draft', 'expired') or ${t.submittedAt} is not null`),
    check("proposals_versions", sql`${t.version} between 0 and 5`),
  ],
);

export const proposalSteps = pgTable(
  "proposal_steps",
  stepColumns(() => proposals.id),
  (t) => [index().on(t.subjectId)],
);

/** Versions of terms. `body` is the text that was hashed; the database refuses a hash of anything else, and any change. */
export const terms = pgTable(
  "terms",
  {
    id: id("terms"),
    proposalId: text()
      .notNull()
      .references(() => proposals.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    by: text({ enum: sides }).notNull(),
    body: text().notNull(),
    hash: text().notNull(),
    note: text().notNull().default(""),
    createdBy: text().references(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    unique("terms_version").on(t.proposalId, t.version),
    oneOf("terms_by", t.by, sides),
    check("terms_hash", sql`${t.hash} = encode(sha256(convert_to(${t.body}, 'UTF8')), 'hex')`),
  ],
);

/** A place of an offer on a day. Two cannot have the same place, whatever both were told before. */
export const bookings = pgTable(
  "bookings",
  {
    proposalId: text().notNull(),
    networkId: text().notNull(),
    offerId: text().notNull(),
    day: date().notNull(),
    place: smallint().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.proposalId, t.day] }),
    unique("bookings_place").on(t.offerId, t.day, t.place),
    index().on(t.networkId, t.day),
    foreignKey({
      columns: [t.networkId, t.proposalId],
      foreignColumns: [proposals.networkId, proposals.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.networkId, t.offerId],
      foreignColumns: [offers.networkId, offers.id],
    }).onDelete("cascade"),
  ],
);
