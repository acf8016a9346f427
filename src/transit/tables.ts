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
import { disclosures } from "@/gate/tables";
import { categories } from "@/identity/compass/schema";
import { brands, people } from "@/identity/tables";
import { networks } from "@/networks/tables";
import {
  belongsTo,
  bySubject,
  createdAt,
  currency,
  diesWith,
  id,
  minor,
  moment,
  oneOf,
  stepColumns,
} from "@/platform/columns";
import { currencies } from "@/platform/money";
import { grounds, type Remedy } from "./claim/schema";
import { offerKinds, priceModels } from "./offer/policy";
import { approvedStates, placementStates, stopCauses } from "./placement/lifecycle";
import { proposalStates } from "./proposal/lifecycle";
import type { Brief, Creative } from "./proposal/schema";
import type { Measures } from "./report/schema";
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
    networkId: diesWith(() => networks.id),
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
    networkId: diesWith(() => networks.id),
    day: date().notNull(),
    createdBy: belongsTo(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.networkId, t.day] })],
);

/** What a brand asks of a network. In its draft it is whatever was typed; from then on it stands on its terms. */
export const proposals = pgTable(
  "proposals",
  {
    id: id("proposal"),
    networkId: diesWith(() => networks.id),
    brandId: belongsTo(() => brands.id),
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
    createdBy: belongsTo(() => people.id),
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
  bySubject,
);

/** Versions of terms. `body` is the text that was hashed; the database refuses a hash of anything else, and any change. */
export const terms = pgTable(
  "terms",
  {
    id: id("terms"),
    proposalId: diesWith(() => proposals.id),
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

/** One agreed run of a proposal. `source` is the name under which it is shown, delivered and counted; a rerun has its own. */
export const placements = pgTable(
  "placements",
  {
    id: id("placement"),
    networkId: text().notNull(),
    brandId: belongsTo(() => brands.id),
    proposalId: text().notNull().unique(),
    source: text().notNull().unique(),
    state: text({ enum: placementStates }).notNull(),
    runsAt: moment().notNull(),
    endsAt: moment().notNull(),
    /** When it was to run by the terms, whatever was moved since. */
    agreedAt: moment().notNull(),
    payBy: moment(),
    creativeBy: moment(),
    decideBy: moment(),
    deferrals: smallint().notNull().default(0),
    /** How often the words were sent back. */
    rounds: smallint().notNull().default(0),
    /** What is before the owner, or was approved. */
    creativeId: text(),
    approvedHash: text(),
    disclosureId: text(),
    publishedAt: moment(),
    /** How many members could meet it when it began. */
    eligible: integer(),
    pausedAt: moment(),
    cause: text({ enum: stopCauses }),
    /** What the owner keeps of the price, in hundredths of a percent, once that is decided. */
    ownerShareBps: integer(),
    updatedAt: createdAt(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("placements_tenant").on(t.networkId, t.id),
    index().on(t.networkId, t.runsAt),
    index().on(t.brandId, t.runsAt),
    index().on(t.state),
    foreignKey({
      columns: [t.networkId, t.proposalId],
      foreignColumns: [proposals.networkId, proposals.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.brandId, t.disclosureId],
      foreignColumns: [disclosures.brandId, disclosures.id],
    }),
    oneOf("placements_state", t.state, placementStates),
    oneOf("placements_cause", t.cause, stopCauses),
    check("placements_end_after_they_begin", sql`${t.endsAt} > ${t.runsAt}`),
    check("placements_deferrals", sql`${t.deferrals} between 0 and 2`),
    check("placements_rounds", sql`${t.rounds} between 0 and 3`),
    check("placements_share", sql`${t.ownerShareBps} between 0 and 10000`),
    check(
      "placements_run_what_was_approved",
      sql`(${t.state} not in (${sql.raw(approvedStates.map((state) => `'${state}'`).join(", "))})
        or num_nulls(${t.creativeId}, ${t.approvedHash}) = 0)
        and (${t.publishedAt} is null or num_nulls(${t.approvedHash}, ${t.disclosureId}) = 0)`,
    ),
  ],
);

export const placementSteps = pgTable(
  "placement_steps",
  stepColumns(() => placements.id),
  bySubject,
);

/** What a brand handed in, version by version. `body` is the text that was hashed; no version is ever changed. */
export const creatives = pgTable(
  "creatives",
  {
    id: id("creative"),
    placementId: diesWith(() => placements.id),
    version: integer().notNull(),
    body: text().notNull(),
    hash: text().notNull(),
    createdBy: belongsTo(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    unique("creatives_version").on(t.placementId, t.version),
    check("creatives_hash", sql`${t.hash} = encode(sha256(convert_to(${t.body}, 'UTF8')), 'hex')`),
  ],
);

/** What a run came to, counted a day after its end. Exact, for the money; brands are shown nothing below ten people. */
export const reports = pgTable("reports", {
  id: id("report"),
  placementId: diesWith(() => placements.id),
  source: text().notNull().unique(),
  measures: jsonb().$type<Measures>().notNull(),
  createdAt: createdAt(),
});

/** A brand says that it did not get what was agreed: once, on a ground that can be looked up. */
export const claims = pgTable(
  "claims",
  {
    id: id("claim"),
    placementId: diesWith(() => placements.id).unique("claims_once"),
    ground: text({ enum: grounds }).notNull(),
    words: text().notNull(),
    /** The remedy on the table, and who put it there. */
    remedy: jsonb().$type<Remedy>(),
    remedyBy: text({ enum: sides }),
    finding: text(),
    closedAt: moment(),
    createdBy: belongsTo(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("claims_ground", t.ground, grounds),
    oneOf("claims_remedy_by", t.remedyBy, sides),
    check("claims_remedy", sql`(${t.remedy} is null) = (${t.remedyBy} is null)`),
  ],
);
