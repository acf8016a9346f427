import { isNull, sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { bySubject, createdAt, id, moment, oneOf, stepColumns } from "@/platform/columns";
import { files } from "@/platform/tables";
import { brandRoles } from "./brand/policy";
import type { Category, Practice, ValueKey } from "./compass/schema";
import { dnsAnswers, domainStates } from "./domain/lifecycle";
import { nameKinds, nameStates } from "./name/lifecycle";
import { verificationStates } from "./verification/lifecycle";
import type { Paper } from "./verification/schema";

/** One sign-in for everything. */
export const people = pgTable(
  "people",
  {
    id: id("person"),
    name: text().notNull().default(""),
    /** Normalised: see `normaliseEmail`. */
    email: text().notNull().unique(),
    /** See `hashAddress`. Missing only until `markPerson` comes by. */
    addressHash: text(),
    emailVerifiedAt: moment(),
    pictureId: text().references(() => files.id),
    timeZone: text().notNull().default("UTC"),
    /** Set for the people of the demo town that anyone may sign in as, in demo mode only. */
    demoPersona: text(),
    createdAt: createdAt(),
  },
  (t) => [index("people_unmarked").on(t.id).where(isNull(t.addressHash))],
);

export const sessions = pgTable(
  "sessions",
  {
    id: id("session"),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    tokenHash: text().notNull().unique(),
    host: text().notNull(),
    userAgent: text().notNull().default(""),
    createdAt: createdAt(),
    seenAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
  },
  (t) => [index().on(t.personId)],
);

/** One use, ten minutes, and only in the browser that asked. */
export const signInTokens = pgTable("sign_in_tokens", {
  tokenHash: text().primaryKey(),
  email: text().notNull(),
  browserHash: text().notNull(),
  expiresAt: moment().notNull(),
  createdAt: createdAt(),
});

/** An organisation; people act for it. `ownerCount` is kept by the database, which refuses zero. */
export const brands = pgTable("brands", {
  id: id("brand"),
  slug: text().notNull().unique(),
  name: text().notNull(),
  tagline: text().notNull().default(""),
  about: text().notNull().default(""),
  website: text().notNull().default(""),
  colour: text().notNull().default("#2f6b3c"),
  logoId: text().references(() => files.id),
  /** What the brand says it stands for, most important first, and what it deals in and does. */
  values: jsonb().$type<ValueKey[]>().notNull().default([]),
  categories: jsonb().$type<Category[]>().notNull().default([]),
  practices: jsonb().$type<Practice[]>().notNull().default([]),
  ownerCount: integer().notNull().default(0),
  createdAt: createdAt(),
});

export const brandPeople = pgTable(
  "brand_people",
  {
    brandId: text()
      .notNull()
      .references(() => brands.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    role: text({ enum: brandRoles }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.brandId, t.personId] }),
    index().on(t.personId),
    oneOf("brand_people_role", t.role, brandRoles),
  ],
);

export const brandInvitations = pgTable(
  "brand_invitations",
  {
    id: id("brandInvitation"),
    brandId: text()
      .notNull()
      .references(() => brands.id, { onDelete: "cascade" }),
    email: text().notNull(),
    role: text({ enum: brandRoles }).notNull(),
    tokenHash: text().notNull().unique(),
    invitedBy: text()
      .notNull()
      .references(() => people.id),
    expiresAt: moment().notNull(),
    acceptedAt: moment(),
    revokedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("brand_invitations_role", t.role, brandRoles),
    uniqueIndex("brand_invitations_one_open")
      .on(t.brandId, t.email)
      .where(sql`accepted_at is null and revoked_at is null`),
  ],
);

/** Who a brand is in law, as its owner says and as an operator has seen it in papers. */
export const verifications = pgTable(
  "verifications",
  {
    id: id("verification"),
    brandId: text()
      .notNull()
      .unique()
      .references(() => brands.id, { onDelete: "cascade" }),
    state: text({ enum: verificationStates }).notNull().default("draft"),
    legalName: text().notNull(),
    /** Where it is registered, and under which number. */
    registration: text().notNull(),
    papers: jsonb().$type<Paper[]>().notNull(),
    /** Why it was refused: the brand reads this. */
    reason: text(),
    submittedAt: moment(),
    decidedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.state, t.submittedAt), oneOf("verifications_state", t.state, verificationStates)],
);

export const verificationSteps = pgTable(
  "verification_steps",
  stepColumns(() => verifications.id),
  bySubject,
);

/** A domain that a brand says is its own, and what its DNS answered. Names are ASCII, as DNS has them. */
export const domains = pgTable(
  "domains",
  {
    id: id("domain"),
    brandId: text()
      .notNull()
      .references(() => brands.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** What the TXT record must say. No secret: it proves nothing without the DNS. */
    token: text().notNull(),
    state: text({ enum: domainStates }).notNull().default("claimed"),
    answer: text({ enum: dnsAnswers }),
    checkedAt: moment(),
    verifiedAt: moment(),
    /** Definite noes since the last yes, and when the first of them was. */
    failures: integer().notNull().default(0),
    failingSince: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("domains_one_open").on(t.brandId).where(sql`state in ('claimed', 'verified')`),
    uniqueIndex("domains_held").on(t.name).where(sql`state in ('verified', 'lost')`),
    index().on(t.state, t.checkedAt),
    oneOf("domains_state", t.state, domainStates),
    oneOf("domains_answer", t.answer, dnsAnswers),
  ],
);

export const domainSteps = pgTable(
  "domain_steps",
  stepColumns(() => domains.id),
  bySubject,
);

/** What a demo answers in place of the DNS. Nobody reads it anywhere else. */
export const demoRecords = pgTable(
  "demo_records",
  { name: text().notNull(), value: text().notNull() },
  (t) => [primaryKey({ columns: [t.name, t.value] })],
);

/** What each brand and network is called, and what it is compared by. Networks live to the right: no key points there. */
export const names = pgTable(
  "names",
  {
    id: id("name"),
    kind: text({ enum: nameKinds }).notNull(),
    subjectId: text().notNull().unique(),
    /** The brand or person whose it is. */
    ownerId: text().notNull(),
    name: text().notNull(),
    slug: text().notNull(),
    skeletons: text().array().notNull(),
    loose: text().array().notNull(),
    state: text({ enum: nameStates }).notNull(),
    doubts: text().array().notNull().default([]),
    reason: text(),
    decidedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    index().using("gin", t.skeletons),
    index().on(t.createdAt).where(sql`state = 'review'`),
    oneOf("names_kind", t.kind, nameKinds),
    oneOf("names_state", t.state, nameStates),
  ],
);

export const nameSteps = pgTable(
  "name_steps",
  stepColumns(() => names.id),
  bySubject,
);
