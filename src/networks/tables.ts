import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { networkRoles } from "@/identity/actor";
import type { Category } from "@/identity/compass/schema";
import { brands, people } from "@/identity/tables";
import { bySubject, createdAt, diesWith, id, moment, oneOf, stepColumns } from "@/platform/columns";
import { files } from "@/platform/tables";
import { appealStates } from "./appeal/lifecycle";
import { saleVotes } from "./charter/schema";
import { membershipStates } from "./membership/lifecycle";
import { joinWays, languages, regions, templates, visibilities } from "./network/schema";
import { noPartners, type PartnerPolicy } from "./partner-policy/schema";

/**
 * A hosted small social network. Its owner is a person or a brand, always exactly one.
 * `memberCount` and `stewardCount` are kept by the database, which refuses a member too many or a last steward gone.
 */
export const networks = pgTable(
  "networks",
  {
    id: id("network"),
    slug: text().notNull().unique(),
    name: text().notNull(),
    purpose: text().notNull(),
    template: text({ enum: templates }).notNull(),
    ownerPersonId: text().references(() => people.id),
    ownerBrandId: text().references(() => brands.id),
    join: text({ enum: joinWays }).notNull(),
    visibility: text({ enum: visibilities }).notNull(),
    capacity: integer().notNull().default(1_500),
    questions: jsonb().$type<string[]>().notNull().default([]),
    /** What those who come in read first, in the stewards' own words. */
    welcome: text().notNull().default(""),
    charterVersion: integer().notNull().default(1),
    memberCount: integer().notNull().default(0),
    stewardCount: integer().notNull().default(0),
    colour: text().notNull().default("#2f6b3c"),
    typeface: text().notNull().default("fraunces"),
    logoId: text().references(() => files.id),
    coverId: text().references(() => files.id),
    /** How it is found by those outside. */
    language: text({ enum: languages }).notNull().default("en"),
    region: text({ enum: regions }).notNull().default("anywhere"),
    interests: text().array().$type<Category[]>().notNull().default([]),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.ownerPersonId),
    index().on(t.ownerBrandId),
    check("networks_one_owner", sql`num_nonnulls(${t.ownerPersonId}, ${t.ownerBrandId}) = 1`),
    check("networks_human_scale", sql`${t.capacity} between 2 and 1500`),
    check("networks_within_capacity", sql`${t.memberCount} <= ${t.capacity}`),
    oneOf("networks_template", t.template, templates),
    oneOf("networks_join", t.join, joinWays),
    oneOf("networks_language", t.language, languages),
    oneOf("networks_region", t.region, regions),
    index().using("gin", t.interests),
    // Both directories are read from the newest on, and searched by any part of a word.
    index("networks_newest").on(t.createdAt, t.id).where(sql`visibility = 'public'`),
    index("networks_words").using("gin", sql`${t.name} gin_trgm_ops`, sql`${t.purpose} gin_trgm_ops`),
    oneOf("networks_visibility", t.visibility, visibilities),
  ],
);

/** A network being founded: whatever was typed so far, kept when the tab closes. */
export const networkDrafts = pgTable("network_drafts", {
  id: id("draft"),
  personId: text()
    .notNull()
    .references(() => people.id, { onDelete: "cascade" }),
  data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  updatedAt: createdAt(),
  createdAt: createdAt(),
});

export type CharterValue = { name: string; meaning: string };

/** What a network stands for, in versions. A version is never edited. */
export const charters = pgTable(
  "charters",
  {
    id: id("charter"),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    values: jsonb().$type<CharterValue[]>().notNull(),
    rules: jsonb().$type<string[]>().notNull(),
    /** What partners may do here. Nothing, until the stewards write otherwise. */
    partners: jsonb().$type<PartnerPolicy>().notNull().default(noPartners),
    /** Whether members vote before the network changes hands. */
    saleVote: text({ enum: saleVotes }).notNull().default("none"),
    /** What changed, in a sentence for the members. */
    note: text().notNull().default(""),
    createdBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    unique("charters_version").on(t.networkId, t.version),
    oneOf("charters_sale_vote", t.saleVote, saleVotes),
  ],
);

/** The landing page: blocks in order. Their shapes are in `landing/schema.ts`. */
export const landings = pgTable("landings", {
  networkId: text()
    .primaryKey()
    .references(() => networks.id, { onDelete: "cascade" }),
  blocks: jsonb().$type<unknown[]>().notNull(),
  updatedAt: createdAt(),
});

/**
 * One person in one network, from knocking to leaving; or a placeholder for an author who was brought in
 * from elsewhere and has not come yet. Everything written in a network belongs to a membership.
 */
export const memberships = pgTable(
  "memberships",
  {
    id: id("membership"),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    personId: text().references(() => people.id),
    state: text({ enum: membershipStates }).notNull(),
    role: text({ enum: networkRoles }).notNull().default("member"),
    name: text().notNull(),
    headline: text().notNull().default(""),
    bio: text().notNull().default(""),
    pictureId: text().references(() => files.id),
    answers: jsonb().$type<{ question: string; answer: string }[]>().notNull().default([]),
    /** The charter version this member said yes to. */
    charterVersion: integer(),
    invitationId: text(),
    assigneeId: text(),
    /** Why it was refused, suspended or removed: the person reads this. */
    reason: text(),
    suspendedUntil: moment(),
    joinedAt: moment(),
    seenAt: moment(),
    /** For those brought in: stable name in the export, and the address by which they may claim their words. */
    sourceKey: text(),
    claimEmail: text(),
    consentBasis: text(),
    /** Of a stand-in whose words went over to the membership that its person had already. */
    mergedIntoId: text(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("memberships_tenant").on(t.networkId, t.id),
    uniqueIndex("memberships_one_per_person").on(t.networkId, t.personId),
    uniqueIndex("memberships_source").on(t.networkId, t.sourceKey),
    index().on(t.personId),
    index().on(t.networkId, t.state, t.createdAt),
    index("memberships_name_trgm").using("gin", sql`${t.name} gin_trgm_ops`),
    index().on(t.claimEmail),
    foreignKey({ columns: [t.networkId, t.assigneeId], foreignColumns: [t.networkId, t.id] }),
    foreignKey({ columns: [t.networkId, t.mergedIntoId], foreignColumns: [t.networkId, t.id] }),
    check(
      "memberships_placeholder",
      sql`(${t.personId} is null) = (${t.state} in ('placeholder', 'merged'))`,
    ),
    check("memberships_merged", sql`(${t.mergedIntoId} is not null) = (${t.state} = 'merged')`),
    check(
      "memberships_role_inside",
      sql`${t.role} = 'member' or ${t.state} in ('newcomer', 'member', 'trusted', 'suspended')`,
    ),
    oneOf("memberships_state", t.state, membershipStates),
    oneOf("memberships_role", t.role, networkRoles),
  ],
);

export const membershipSteps = pgTable(
  "membership_steps",
  stepColumns(() => memberships.id),
  bySubject,
);

/** What somebody who was sent away says to it. `about` is the step by which she was: each is appealed against once. */
export const appeals = pgTable(
  "appeals",
  {
    id: id("appeal"),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    membershipId: text().notNull(),
    state: text({ enum: appealStates }).notNull().default("open"),
    about: text().notNull(),
    sentAwayBy: text(),
    words: text().notNull(),
    answer: text(),
    answeredAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("appeals_once").on(t.membershipId, t.about),
    index().on(t.networkId, t.state),
    foreignKey({
      columns: [t.networkId, t.membershipId],
      foreignColumns: [memberships.networkId, memberships.id],
    }),
    check("appeals_answered", sql`(${t.state} in ('granted', 'denied')) = (${t.answer} is not null)`),
    oneOf("appeals_state", t.state, appealStates),
  ],
);

export const appealSteps = pgTable(
  "appeal_steps",
  stepColumns(() => appeals.id),
  bySubject,
);

/** A link that lets people in: how many may use it, until when, and on whose word. */
export const invitations = pgTable(
  "invitations",
  {
    id: id("invitation"),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    tokenHash: text().notNull().unique(),
    invitedBy: text()
      .notNull()
      .references(() => people.id),
    note: text().notNull().default(""),
    /** When set, only this address may use it. */
    email: text(),
    maxUses: integer().notNull(),
    uses: integer().notNull().default(0),
    expiresAt: moment().notNull(),
    revokedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.networkId),
    check("invitations_uses", sql`${t.uses} between 0 and ${t.maxUses}`),
    check("invitations_max_uses", sql`${t.maxUses} between 1 and 500`),
  ],
);

/**
 * While a network changes hands nobody may do what would harm whoever gets it: triggers refuse it. `operatorBrandId` is the
 * buyer, once she may work in it.
 */
export const custodies = pgTable(
  "custodies",
  {
    id: id("custody"),
    networkId: diesWith(() => networks.id),
    /** What it is for, by its id in the room above. */
    cause: text().notNull(),
    operatorBrandId: text().references(() => brands.id),
    /** When it is over at the latest, whatever anybody does. */
    until: moment().notNull(),
    /** As the charter asked for it on that day. */
    saleVote: text({ enum: saleVotes }).notNull().default("none"),
    /** When members have had their time, or were so many against it that nobody waits for the rest. */
    voteClosedAt: moment(),
    endedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("custodies_one_live").on(t.networkId).where(sql`ended_at is null`),
    oneOf("custodies_sale_vote", t.saleVote, saleVotes),
  ],
);

/** Who owned it until when, and who did after. Written once for each change. */
export const ownerships = pgTable(
  "ownerships",
  {
    id: id("ownership"),
    networkId: diesWith(() => networks.id),
    fromPersonId: text(),
    fromBrandId: text(),
    toBrandId: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.networkId, t.createdAt)],
);

/** What a member says where the charter asks for a vote on a sale. One each, which she may change while it is open. */
export const votes = pgTable(
  "votes",
  {
    custodyId: diesWith(() => custodies.id),
    membershipId: diesWith(() => memberships.id),
    isFor: boolean().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.custodyId, t.membershipId] })],
);

/** A member does not want her network to change hands. One each, and only of those who were there when it began to. */
export const objections = pgTable(
  "objections",
  {
    custodyId: diesWith(() => custodies.id),
    membershipId: diesWith(() => memberships.id),
    reason: text().notNull().default(""),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.custodyId, t.membershipId] })],
);
