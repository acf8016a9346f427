import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  char,
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
import { brands, people } from "@/identity/tables";
import type { Caps } from "@/networks/partner-policy/schema";
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
import { files } from "@/platform/tables";
import { approachStates } from "./approach/lifecycle";
import { bidSides, fundsTiers, pledges } from "./bid/schema";
import { dealStates, liveDealStates } from "./deal/lifecycle";
import { diligenceKinds } from "./diligence/schema";
import { folders } from "./document/schema";
import { findingWeights } from "./finding/schema";
import { handoverStates } from "./handover/lifecycle";
import { reminderParts } from "./handover/schema";
import { holdbackStates } from "./holdback/lifecycle";
import { claimGrounds } from "./holdback/schema";
import { itemKinds } from "./item/schema";
import { listingStates, openListingStates } from "./listing/lifecycle";
import { reasons, structures } from "./listing/schema";

import type { Facets } from "./saved-search/schema";

const among = (states: readonly string[]) =>
  sql.raw(`state in (${states.map((state) => `'${state}'`).join(", ")})`);

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

/** A network for sale, in its seller's words. What it came to is in the snapshot, which nobody can edit. */
export const listings = pgTable(
  "listings",
  {
    id: id("listing"),
    networkId: belongsTo(() => networks.id),
    state: text({ enum: listingStates }).notNull().default("draft"),
    /** What is asked, in minor units; the rest is what the seller says. */
    asking: bigint({ mode: "number" }),
    askingMost: bigint({ mode: "number" }),
    currency: char({ length: 3, enum: currencies }),
    reason: text({ enum: reasons }),
    structure: text({ enum: structures }),
    hours: smallint(),
    pledges: text({ enum: pledges }).array().notNull().default([]),
    includes: text().notNull().default(""),
    story: text().notNull().default(""),
    /** Weeks of the snapshot in which more joined than chance explains, from its oldest. */
    bursts: smallint().array().notNull().default([]),
    snapshotId: text().references(() => snapshots.id),
    staleAt: moment(),
    lapsesAt: moment(),
    liveAt: moment(),
    /** Until then only whoever has earned the first word may come near. */
    firstOfferUntil: moment(),
    createdBy: belongsTo(() => people.id),
    updatedAt: createdAt(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("listings_one_open").on(t.networkId).where(among(openListingStates)),
    index().on(t.state, t.liveAt),
    oneOf("listings_state", t.state, listingStates),
    oneOf("listings_currency", t.currency, currencies),
    oneOf("listings_reason", t.reason, reasons),
    oneOf("listings_structure", t.structure, structures),
    check("listings_terms", sql`${t.asking} > 0 and ${t.hours} between 0 and 80`),
    check("listings_range", sql`${t.askingMost} > ${t.asking}`),
  ],
);

export const listingSteps = pgTable(
  "listing_steps",
  stepColumns(() => listings.id),
  bySubject,
);

/** What somebody of a brand keeps an eye on. */
export const watches = pgTable(
  "watches",
  {
    listingId: diesWith(() => listings.id),
    brandId: diesWith(() => brands.id),
    personId: diesWith(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.listingId, t.brandId, t.personId] }), index().on(t.brandId, t.personId)],
);

/** A search that is kept, and until when it was looked. Each is kept once. */
export const savedSearches = pgTable(
  "saved_searches",
  {
    id: id("savedSearch"),
    brandId: diesWith(() => brands.id),
    personId: diesWith(() => people.id),
    facets: jsonb().$type<Facets>().notNull(),
    seenAt: moment().notNull(),
    createdAt: createdAt(),
  },
  (t) => [unique("saved_searches_once").on(t.brandId, t.personId, t.facets)],
);

/**
 * A brand that may ask first, should a network ever be sold: given by its owner for a placement that was completed. It
 * binds whoever gave it, and goes when the network has another owner.
 */
export const firstRights = pgTable(
  "first_rights",
  {
    id: id("firstRight"),
    networkId: belongsTo(() => networks.id),
    brandId: belongsTo(() => brands.id),
    /** The brand or the person that owned the network then. */
    ownerId: text().notNull(),
    createdBy: belongsTo(() => people.id),
    endedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("first_rights_once").on(t.networkId, t.brandId, t.ownerId).where(sql`ended_at is null`),
    index().on(t.brandId),
  ],
);

/** One buyer near one listing: what she signed to come in, and the bid that is on the table. */
export const approaches = pgTable(
  "approaches",
  {
    id: id("approach"),
    listingId: belongsTo(() => listings.id),
    networkId: belongsTo(() => networks.id),
    brandId: belongsTo(() => brands.id),
    state: text({ enum: approachStates }).notNull().default("requested"),
    note: text().notNull().default(""),
    /** What stands behind the offer, once there is one, and a paper that shows it. */
    funds: text({ enum: fundsTiers }),
    fundsPaperId: text(),
    /** The version on the table, and its hash. */
    version: integer().notNull().default(0),
    hash: text(),
    answerBy: moment(),
    createdBy: belongsTo(() => people.id),
    updatedAt: createdAt(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("approaches_one_accepted").on(t.listingId).where(sql`state = 'accepted'`),
    uniqueIndex("approaches_one_open")
      .on(t.listingId, t.brandId)
      .where(sql`state in ('requested', 'granted', 'offered', 'countered', 'accepted')`),
    index().on(t.brandId, t.createdAt),
    index().on(t.networkId, t.createdAt),
    oneOf("approaches_state", t.state, approachStates),
    oneOf("approaches_funds", t.funds, fundsTiers),
    check("approaches_versions", sql`${t.version} between 0 and 10`),
  ],
);

export const approachSteps = pgTable(
  "approach_steps",
  stepColumns(() => approaches.id),
  bySubject,
);

/** What a buyer signed by a click to come in: which text, by its hash, under which name, when. Kept for good. */
export const ndas = pgTable(
  "ndas",
  {
    approachId: text()
      .primaryKey()
      .references(() => approaches.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    hash: text().notNull(),
    /** As it was typed by whoever signed, and the legal name that she signed for. */
    name: text().notNull(),
    legalName: text().notNull(),
    signedBy: belongsTo(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [check("ndas_hash", sql`${t.hash} ~ '^[0-9a-f]{64}$'`)],
);

/** Versions of what is offered. `body` is the text that was hashed; the database refuses any change. */
export const bids = pgTable(
  "bids",
  {
    id: id("bid"),
    approachId: diesWith(() => approaches.id),
    version: integer().notNull(),
    by: text({ enum: bidSides }).notNull(),
    body: text().notNull(),
    hash: text().notNull(),
    note: text().notNull().default(""),
    createdBy: belongsTo(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    unique("bids_version").on(t.approachId, t.version),
    oneOf("bids_by", t.by, bidSides),
    check("bids_hash", sql`${t.hash} = encode(sha256(convert_to(${t.body}, 'UTF8')), 'hex')`),
  ],
);

/** What a buyer who was let in asks, and what the seller says to it, once. */
export const questions = pgTable(
  "questions",
  {
    id: id("question"),
    approachId: diesWith(() => approaches.id),
    words: text().notNull(),
    askedBy: belongsTo(() => people.id),
    answer: text(),
    answeredBy: text().references(() => people.id),
    answeredAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.approachId, t.createdAt),
    check("questions_answer", sql`num_nonnulls(${t.answer}, ${t.answeredBy}, ${t.answeredAt}) in (0, 3)`),
  ],
);

/** What a seller shows to the one buyer who has agreed with her. The bytes are a file that nobody else may open. */
export const documents = pgTable(
  "documents",
  {
    id: id("document"),
    listingId: belongsTo(() => listings.id),
    folder: text({ enum: folders }).notNull(),
    title: text().notNull(),
    fileId: belongsTo(() => files.id).unique(),
    addedBy: belongsTo(() => people.id),
    droppedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.listingId), oneOf("documents_folder", t.folder, folders)],
);

/** Who opened which document, when, or was not let. Kept for good: the database refuses any change. */
export const documentViews = pgTable(
  "document_views",
  {
    id: id("documentView"),
    documentId: belongsTo(() => documents.id),
    /** The sale in which the buyer read it; none where its seller did. */
    dealId: text().references(() => deals.id),
    personId: belongsTo(() => people.id),
    /** The link was too old, or another's, or what it opened is shut by now. */
    refused: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.documentId, t.createdAt)],
);

/** One sale of one network to one brand, by the bid that was accepted. The seller is whoever owned it then. */
export const deals = pgTable(
  "deals",
  {
    id: id("deal"),
    networkId: belongsTo(() => networks.id),
    listingId: belongsTo(() => listings.id),
    approachId: belongsTo(() => approaches.id).unique(),
    bidId: belongsTo(() => bids.id),
    buyerId: belongsTo(() => brands.id),
    sellerPersonId: text().references(() => people.id),
    sellerBrandId: text().references(() => brands.id),
    state: text({ enum: dealStates }).notNull().default("exclusive"),
    currency: currency(),
    /** What is paid in all, the part of it that is paid at first, and the part that is kept back at the end. */
    price: minor(),
    deposit: minor(),
    holdback: minor(),
    /** Our part of what the seller receives, in hundredths of a percent. */
    feeBps: integer().notNull(),
    depositBy: moment().notNull(),
    diligenceUntil: moment(),
    /** So many days more the buyer asks for, to look closely; and when the seller gave them. */
    extensionDays: smallint(),
    extendedAt: moment(),
    /** What the buyer would pay instead, and the finding for which; and when that was asked. */
    newPrice: bigint({ mode: "number" }),
    repriceFindingId: text(),
    repricedAt: moment(),
    /** A day after the last day on which money may be held. */
    overdueAt: moment(),
    completeBy: moment(),
    updatedAt: createdAt(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("deals_one_live").on(t.networkId).where(among(liveDealStates)),
    index().on(t.buyerId, t.createdAt),
    index().on(t.networkId, t.createdAt),
    oneOf("deals_state", t.state, dealStates),
    oneOf("deals_currency", t.currency, currencies),
    check("deals_one_seller", sql`num_nonnulls(${t.sellerPersonId}, ${t.sellerBrandId}) = 1`),
    check("deals_extension", sql`${t.extensionDays} between 1 and 14`),
    check("deals_new_price", sql`${t.newPrice} > 0`),
    check(
      "deals_amounts",
      sql`${t.price} > 0 and ${t.deposit} between 0 and ${t.price} and ${t.holdback} between 0 and ${t.price} / 5
        and ${t.feeBps} between 0 and 10000`,
    ),
  ],
);

export const dealSteps = pgTable(
  "deal_steps",
  stepColumns(() => deals.id),
  bySubject,
);

/** One thing that a buyer looks at before she signs: looked at, or let go by her own choice. */
export const diligenceItems = pgTable(
  "diligence_items",
  {
    id: id("diligence"),
    dealId: diesWith(() => deals.id),
    kind: text({ enum: diligenceKinds }).notNull(),
    required: boolean().notNull(),
    reviewedAt: moment(),
    waivedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("diligence_items_once").on(t.dealId, t.kind),
    oneOf("diligence_items_kind", t.kind, diligenceKinds),
    check("diligence_items_answer", sql`num_nonnulls(${t.reviewedAt}, ${t.waivedAt}) < 2`),
  ],
);

/** What a buyer found that is not as she was told, and what the seller says to it. Both are written once. */
export const dealFindings = pgTable(
  "deal_findings",
  {
    id: id("dealFinding"),
    dealId: diesWith(() => deals.id),
    kind: text({ enum: diligenceKinds }).notNull(),
    weight: text({ enum: findingWeights }).notNull(),
    words: text().notNull(),
    answer: text(),
    answeredAt: moment(),
    createdBy: belongsTo(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.dealId),
    oneOf("deal_findings_kind", t.kind, diligenceKinds),
    oneOf("deal_findings_weight", t.weight, findingWeights),
    check("deal_findings_answer", sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
  ],
);

/** What both sides of a sale sign: written from the terms when the buyer has seen enough. The database refuses any change. */
export const agreements = pgTable(
  "agreements",
  {
    dealId: text()
      .primaryKey()
      .references(() => deals.id, { onDelete: "cascade" }),
    body: text().notNull(),
    hash: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("agreements_words").on(t.dealId, t.hash),
    check("agreements_hash", sql`${t.hash} = encode(sha256(convert_to(${t.body}, 'UTF8')), 'hex')`),
  ],
);

/** A yes to exactly these words, by a name typed under them. Kept for good. */
export const signatures = pgTable(
  "signatures",
  {
    dealId: text().notNull(),
    side: text({ enum: bidSides }).notNull(),
    hash: text().notNull(),
    name: text().notNull(),
    signedBy: belongsTo(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.dealId, t.side] }),
    foreignKey({
      name: "signatures_of_the_words",
      columns: [t.dealId, t.hash],
      foreignColumns: [agreements.dealId, agreements.hash],
    }),
    oneOf("signatures_side", t.side, bidSides),
  ],
);

/** What the two sides of a sale write to one another. */
export const dealMessages = pgTable(
  "deal_messages",
  {
    id: id("dealMessage"),
    dealId: diesWith(() => deals.id),
    side: text({ enum: bidSides }).notNull(),
    words: text().notNull(),
    createdBy: belongsTo(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.dealId, t.createdAt), oneOf("deal_messages_side", t.side, bidSides)],
);

/** How a network goes from one to the other while its money is held. */
export const handovers = pgTable(
  "handovers",
  {
    id: id("handover"),
    dealId: belongsTo(() => deals.id).unique(),
    networkId: belongsTo(() => networks.id),
    state: text({ enum: handoverStates }).notNull().default("preparing"),
    noticeEnds: moment(),
    deliverBy: moment(),
    extended: boolean().notNull().default(false),
    inspectUntil: moment(),
    hardStop: moment().notNull(),
    /** When members were told. From then on exits and objections count. */
    publishedAt: moment(),
    /** The members who were active then: what exits and objections are held against. */
    active: integer(),
    rejectedAt: moment(),
    /** What is offered to end a dispute: of the buyer's money what the seller keeps, and who keeps the network. */
    sellerShareBps: integer(),
    keeper: text({ enum: bidSides }),
    offeredBy: text({ enum: bidSides }),
    updatedAt: createdAt(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("handovers_state", t.state, handoverStates),
    oneOf("handovers_keeper", t.keeper, bidSides),
    oneOf("handovers_offered_by", t.offeredBy, bidSides),
    check("handovers_share", sql`${t.sellerShareBps} between 0 and 10000`),
    check("handovers_offer", sql`num_nonnulls(${t.sellerShareBps}, ${t.keeper}, ${t.offeredBy}) in (0, 3)`),
  ],
);

export const handoverSteps = pgTable(
  "handover_steps",
  stepColumns(() => handovers.id),
  bySubject,
);

/** What members are told before their network changes hands. Each side approves a hash: one letter more, and both do again. */
export const handoverNotices = pgTable(
  "handover_notices",
  {
    handoverId: text()
      .primaryKey()
      .references(() => handovers.id, { onDelete: "cascade" }),
    body: text().notNull(),
    hash: text().notNull(),
    /** The hash that each side has said yes to. */
    buyerApproved: text(),
    sellerApproved: text(),
    updatedAt: createdAt(),
  },
  (t) => [
    check("handover_notices_hash", sql`${t.hash} = encode(sha256(convert_to(${t.body}, 'UTF8')), 'hex')`),
  ],
);

/** One thing that goes from seller to buyer. `required` is as it was when the handover began. */
export const handoverItems = pgTable(
  "handover_items",
  {
    id: id("handoverItem"),
    handoverId: diesWith(() => handovers.id),
    kind: text({ enum: itemKinds }).notNull(),
    /** In the words of the terms, where it is a thing beyond the network itself. */
    label: text().notNull().default(""),
    required: boolean().notNull(),
    evidence: text().notNull().default(""),
    link: text(),
    deliveredAt: moment(),
    acceptedAt: moment(),
    rejectedAt: moment(),
    problem: text(),
    remedy: text(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("handover_items_once").on(t.handoverId, t.kind, t.label),
    oneOf("handover_items_kind", t.kind, itemKinds),
    check(
      "handover_items_answer",
      sql`num_nonnulls(${t.acceptedAt}, ${t.rejectedAt}) < 2
        and (${t.deliveredAt} is not null or num_nonnulls(${t.acceptedAt}, ${t.rejectedAt}) = 0)`,
    ),
  ],
);

/** That an inspection ends soon was said to somebody of the buyer's, and when the mail had left us for good. */
export const handoverReminders = pgTable(
  "handover_reminders",
  {
    handoverId: diesWith(() => handovers.id),
    part: text({ enum: reminderParts }).notNull(),
    askedAt: createdAt(),
    sentAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.handoverId, t.part] }),
    oneOf("handover_reminders_part", t.part, reminderParts),
  ],
);

/** What the buyer keeps back for a while. `baseline` are the members who were active when it closed. */
export const holdbacks = pgTable(
  "holdbacks",
  {
    id: id("holdback"),
    dealId: belongsTo(() => deals.id).unique(),
    networkId: belongsTo(() => networks.id),
    state: text({ enum: holdbackStates }).notNull().default("held"),
    until: moment().notNull(),
    baseline: integer().notNull(),
    ground: text({ enum: claimGrounds }),
    /** Of it, what the seller gets, once that is decided. */
    sellerShareBps: smallint(),
    updatedAt: createdAt(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("holdbacks_state", t.state, holdbackStates),
    oneOf("holdbacks_ground", t.ground, claimGrounds),
    check("holdbacks_share", sql`${t.sellerShareBps} between 0 and 10000`),
  ],
);

export const holdbackSteps = pgTable(
  "holdback_steps",
  stepColumns(() => holdbacks.id),
  bySubject,
);

/** Who of the members that were active at closing was still there, day by day. */
export const holdbackMeasures = pgTable(
  "holdback_measures",
  {
    holdbackId: diesWith(() => holdbacks.id),
    day: date().notNull(),
    retained: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.holdbackId, t.day] })],
);

/** How a network stood when it changed hands: what its buyer's promises are measured against. Written once. */
export const pledgeBaselines = pgTable("pledge_baselines", {
  dealId: text()
    .primaryKey()
    .references(() => deals.id),
  networkId: belongsTo(() => networks.id),
  stewards: jsonb().$type<string[]>().notNull(),
  caps: jsonb().$type<Caps>().notNull(),
  createdAt: createdAt(),
});
