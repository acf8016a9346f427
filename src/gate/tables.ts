import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { categories } from "@/identity/compass/schema";
import { brands, people } from "@/identity/tables";
import type { Decides } from "@/networks/partner-policy/schema";
import { memberships, networks } from "@/networks/tables";
import { bySubject, createdAt, id, moment, oneOf, stepColumns } from "@/platform/columns";
import { complaintKinds } from "./complaint/schema";
import { givenKinds, writers } from "./disclosure/schema";
import { scopes } from "./opt-out/schema";
import { reviewStates } from "./review/lifecycle";
import type { Summary } from "./review/schema";

/** Room for one run of a partner in a network, on days: what caps are counted by before anything runs. */
export const passes = pgTable(
  "passes",
  {
    id: id("pass"),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    brandId: text()
      .notNull()
      .references(() => brands.id),
    /** The proposal or placement that it is for. */
    source: text().notNull().unique(),
    campaign: text().notNull(),
    runsOn: date().notNull(),
    endsOn: date().notNull(),
    releasedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.networkId, t.runsOn).where(sql`released_at is null`),
    check("passes_days", sql`${t.endsOn} >= ${t.runsOn}`),
  ],
);

/** The community's decision about one proposal. `interested` names people who have a share or a tie beyond the plain ones. */
export const reviews = pgTable(
  "reviews",
  {
    id: id("review"),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    brandId: text()
      .notNull()
      .references(() => brands.id),
    subject: text().notNull().unique(),
    state: text({ enum: reviewStates }).notNull().default("open"),
    decides: jsonb().$type<Decides>().notNull(),
    summary: jsonb().$type<Summary>().notNull(),
    interested: jsonb().$type<string[]>().notNull().default([]),
    /** How many could have been drawn. */
    candidates: integer().notNull().default(0),
    reasons: jsonb().$type<string[]>().notNull().default([]),
    closesAt: moment().notNull(),
    createdAt: createdAt(),
  },
  (t) => [unique("reviews_tenant").on(t.networkId, t.id), oneOf("reviews_state", t.state, reviewStates)],
);

export const reviewSteps = pgTable(
  "review_steps",
  stepColumns(() => reviews.id),
  bySubject,
);

/** Who sits on a review, with the lot that was drawn: the lowest sit. That somebody voted stands here; how, nowhere. */
export const reviewSeats = pgTable(
  "review_seats",
  {
    reviewId: text().notNull(),
    networkId: text().notNull(),
    membershipId: text().notNull(),
    lot: uuid().notNull(),
    votedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.reviewId, t.membershipId] }),
    index().on(t.membershipId),
    foreignKey({
      columns: [t.networkId, t.reviewId],
      foreignColumns: [reviews.networkId, reviews.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.networkId, t.membershipId],
      foreignColumns: [memberships.networkId, memberships.id],
    }).onDelete("cascade"),
  ],
);

/** A vote without a name and without a time, so that nobody can tell whose it is. */
export const ballots = pgTable(
  "ballots",
  {
    id: id("ballot"),
    reviewId: text()
      .notNull()
      .references(() => reviews.id, { onDelete: "cascade" }),
    yes: boolean().notNull(),
    reason: text().notNull().default(""),
  },
  (t) => [index().on(t.reviewId)],
);

/** Who paid what for an item, and in whose words it stands. Written once and never edited. */
export const disclosures = pgTable(
  "disclosures",
  {
    id: id("disclosure"),
    brandId: text()
      .notNull()
      .references(() => brands.id),
    legalName: text().notNull(),
    given: text({ enum: givenKinds }).notNull(),
    writtenBy: text({ enum: writers }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("disclosures_of_brand").on(t.brandId, t.id),
    check("disclosures_name", sql`length(trim(${t.legalName})) > 0`),
    oneOf("disclosures_given", t.given, givenKinds),
    oneOf("disclosures_written_by", t.writtenBy, writers),
  ],
);

/**
 * What a person does not want to meet, in every network. It stays when she leaves one, comes again, or it is sold. When
 * she is erased the mark of her address stays: the database gives whoever comes with that address what it once said,
 * in the statement that writes her down.
 */
export const optOuts = pgTable(
  "opt_outs",
  {
    id: id("optOut"),
    personId: text().references(() => people.id, { onDelete: "set null" }),
    addressHash: text(),
    scope: text({ enum: scopes }).notNull(),
    category: text({ enum: categories }),
    brandId: text().references(() => brands.id, { onDelete: "cascade" }),
    endedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("opt_outs_once")
      .on(
        t.personId,
        sql`coalesce(${t.addressHash}, '')`,
        t.scope,
        sql`coalesce(${t.category}, ${t.brandId}, '')`,
      )
      .where(sql`ended_at is null and person_id is not null`),
    index().on(t.addressHash),
    check("opt_outs_of_somebody", sql`num_nonnulls(${t.personId}, ${t.addressHash}) > 0`),
    oneOf("opt_outs_scope", t.scope, scopes),
    oneOf("opt_outs_category", t.category, categories),
    check(
      "opt_outs_of_what",
      sql`(${t.scope} = 'category') = (${t.category} is not null) and (${t.scope} = 'brand') = (${t.brandId} is not null)`,
    ),
  ],
);

/** One partner item that one member may meet. Caps are counts of these rows, and nothing else counts. */
export const deliveries = pgTable(
  "deliveries",
  {
    id: text().primaryKey().default(sql`'dlv_' || left(replace(gen_random_uuid()::text, '-', ''), 20)`),
    networkId: text().notNull(),
    membershipId: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    source: text().notNull(),
    campaign: text().notNull(),
    brandId: text().notNull(),
    disclosureId: text().notNull(),
    category: text({ enum: categories }).notNull(),
    createdAt: createdAt(),
    seenAt: moment(),
    hiddenAt: moment(),
  },
  (t) => [
    unique("deliveries_once").on(t.source, t.personId),
    index().on(t.personId, t.createdAt),
    index().on(t.campaign, t.personId),
    index().on(t.networkId, t.createdAt),
    foreignKey({
      columns: [t.brandId, t.disclosureId],
      foreignColumns: [disclosures.brandId, disclosures.id],
    }),
    foreignKey({
      columns: [t.networkId, t.membershipId],
      foreignColumns: [memberships.networkId, memberships.id],
    }).onDelete("cascade"),
    oneOf("deliveries_category", t.category, categories),
  ],
);

/** One person's "no" to one item, within 48 hours of seeing it. */
export const complaints = pgTable(
  "complaints",
  {
    id: id("complaint"),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    source: text().notNull(),
    kind: text({ enum: complaintKinds }).notNull(),
    reason: text().notNull().default(""),
    createdAt: createdAt(),
  },
  (t) => [
    unique("complaints_one_per_person").on(t.source, t.personId),
    oneOf("complaints_kind", t.kind, complaintKinds),
  ],
);
