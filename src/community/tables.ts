import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
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
import { disclosures } from "@/gate/tables";
import { categories } from "@/identity/compass/schema";
import { people } from "@/identity/tables";
import { memberships, networks } from "@/networks/tables";
import { bySubject, createdAt, id, moment, oneOf, stepColumns, tsvector } from "@/platform/columns";
import { files } from "@/platform/tables";
import { importStates } from "./import/lifecycle";
import type { ImportCounts, ImportProblem, ImportReport, Mapping } from "./import/schema";
import { deeds, discards, type Gesture, places } from "./partner-item/schema";
import { spaceAccess } from "./space/schema";

/** A part of a network with its own access. */
export const spaces = pgTable(
  "spaces",
  {
    id: id("space"),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    slug: text().notNull(),
    name: text().notNull(),
    purpose: text().notNull().default(""),
    access: text({ enum: spaceAccess }).notNull().default("members"),
    position: integer().notNull().default(0),
    archivedAt: moment(),
    sourceKey: text(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("spaces_tenant").on(t.networkId, t.id),
    unique("spaces_slug").on(t.networkId, t.slug),
    uniqueIndex("spaces_source").on(t.networkId, t.sourceKey),
    oneOf("spaces_access", t.access, spaceAccess),
  ],
);

/** Who was asked into a space that is by invitation. */
export const spaceMembers = pgTable(
  "space_members",
  {
    networkId: text().notNull(),
    spaceId: text().notNull(),
    membershipId: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.spaceId, t.membershipId] }),
    index().on(t.membershipId),
    foreignKey({ columns: [t.networkId, t.spaceId], foreignColumns: [spaces.networkId, spaces.id] }).onDelete(
      "cascade",
    ),
    foreignKey({
      columns: [t.networkId, t.membershipId],
      foreignColumns: [memberships.networkId, memberships.id],
    }),
  ],
);

/** `lastNumber` numbers the posts; taking the next one locks the row, so numbers appear in the order of commits. */
export const threads = pgTable(
  "threads",
  {
    id: id("thread"),
    networkId: text().notNull(),
    spaceId: text().notNull(),
    authorId: text().notNull(),
    title: text().notNull(),
    lastNumber: integer().notNull().default(0),
    lastPostAt: createdAt(),
    /** Up to this number the posts were brought in from elsewhere: they are news to nobody. */
    broughtIn: integer().notNull().default(0),
    pinned: boolean().notNull().default(false),
    closedAt: moment(),
    deletedAt: moment(),
    sourceKey: text(),
    createdAt: createdAt(),
    search: tsvector().generatedAlwaysAs(sql`to_tsvector('english', title)`),
  },
  (t) => [
    unique("threads_tenant").on(t.networkId, t.id),
    uniqueIndex("threads_source").on(t.networkId, t.sourceKey),
    // Read backwards for the latest first: drizzle's desc() would put nulls where no query wants them.
    index("threads_feed").on(t.networkId, t.lastPostAt).where(sql`deleted_at is null`),
    index("threads_space").on(t.spaceId, t.pinned, t.lastPostAt).where(sql`deleted_at is null`),
    index("threads_author").on(t.authorId),
    index("threads_search").using("gin", t.search),
    foreignKey({ columns: [t.networkId, t.spaceId], foreignColumns: [spaces.networkId, spaces.id] }).onDelete(
      "cascade",
    ),
    foreignKey({
      columns: [t.networkId, t.authorId],
      foreignColumns: [memberships.networkId, memberships.id],
    }),
  ],
);

/** Number 1 opens the thread. A reply hangs on the thread, or on another reply: one level, no more. */
export const posts = pgTable(
  "posts",
  {
    id: id("post"),
    networkId: text().notNull(),
    threadId: text().notNull(),
    number: integer().notNull(),
    parentId: text().references((): AnyPgColumn => posts.id, { onDelete: "cascade" }),
    authorId: text().notNull(),
    body: text().notNull(),
    /** The body, rendered and sanitised when it was written. */
    html: text().notNull(),
    /** Its words alone: what is searched, and what excerpts show. */
    text: text().notNull(),
    editedAt: moment(),
    deletedAt: moment(),
    /** Who took it down: its author, or a steward with the reason. */
    deletedBy: text(),
    deletedReason: text(),
    sourceKey: text(),
    createdAt: createdAt(),
    search: tsvector().generatedAlwaysAs(sql`to_tsvector('english', text)`),
  },
  (t) => [
    unique("posts_tenant").on(t.networkId, t.id),
    unique("posts_number").on(t.threadId, t.number),
    uniqueIndex("posts_source").on(t.networkId, t.sourceKey),
    index("posts_author").on(t.authorId, t.createdAt),
    index("posts_search").using("gin", t.search),
    // A word that stands in every post is found by walking back in time, not by weighing all of them.
    index("posts_lately").on(t.networkId, t.createdAt),
    foreignKey({
      columns: [t.networkId, t.threadId],
      foreignColumns: [threads.networkId, threads.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.networkId, t.authorId],
      foreignColumns: [memberships.networkId, memberships.id],
    }),
  ],
);

/** Which posts show which picture. */
export const postPictures = pgTable(
  "post_pictures",
  {
    fileId: text()
      .notNull()
      .references(() => files.id, { onDelete: "cascade" }),
    postId: text()
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.fileId, t.postId] }), index().on(t.postId)],
);

/** What a post said before each edit. */
export const postRevisions = pgTable(
  "post_revisions",
  {
    id: id("revision"),
    postId: text()
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    body: text().notNull(),
    editedBy: text()
      .notNull()
      .references(() => memberships.id),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.postId, t.createdAt)],
);

/** Whom a post means by `@key`. The key stays as it was typed or brought in, however often its person is renamed. */
export const mentions = pgTable(
  "mentions",
  {
    postId: text()
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    key: text().notNull(),
    membershipId: text()
      .notNull()
      .references(() => memberships.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.postId, t.key] }), index().on(t.membershipId)],
);

/** How far a member has read a thread. */
export const threadReads = pgTable(
  "thread_reads",
  {
    threadId: text()
      .notNull()
      .references(() => threads.id, { onDelete: "cascade" }),
    membershipId: text()
      .notNull()
      .references(() => memberships.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    readAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.membershipId, t.threadId] })],
);

/**
 * What a partner paid for, among the talk: the words that were approved, under a label that it cannot be without.
 * Only the moments of its run ever change.
 */
export const partnerItems = pgTable(
  "partner_items",
  {
    id: id("partnerItem"),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    /** Where it stands beside the feed. */
    spaceId: text(),
    /** The placement that it carries out, as the gate's deliveries name it too. */
    source: text().notNull().unique(),
    brandId: text().notNull(),
    disclosureId: text().notNull(),
    category: text({ enum: categories }).notNull(),
    place: text({ enum: places }).notNull(),
    title: text().notNull(),
    body: text().notNull(),
    html: text().notNull(),
    text: text().notNull(),
    linkHref: text().notNull(),
    linkText: text().notNull(),
    pictureId: text().references(() => files.id),
    /** What is to be seen, for whoever does not see it. */
    pictureAlt: text(),
    gesture: jsonb().$type<Gesture>(),
    /** SHA-256 of what was approved. */
    hash: text().notNull(),
    endsAt: moment().notNull(),
    /** Nobody meets it for now. */
    heldAt: moment(),
    /** It has run: its page stays for those who met it. */
    endedAt: moment(),
    /** Nobody meets it any more. */
    stoppedAt: moment(),
    createdAt: createdAt(),
    search: tsvector().generatedAlwaysAs(sql`to_tsvector('english', title || ' ' || text)`),
  },
  (t) => [
    index().on(t.networkId, t.createdAt),
    foreignKey({ columns: [t.networkId, t.spaceId], foreignColumns: [spaces.networkId, spaces.id] }),
    foreignKey({
      columns: [t.brandId, t.disclosureId],
      foreignColumns: [disclosures.brandId, disclosures.id],
    }),
    oneOf("partner_items_category", t.category, categories),
    oneOf("partner_items_place", t.place, places),
    check("partner_items_link", sql`${t.linkHref} ~ '^https://[^[:space:]/?#@\\\\]+([/?#]|$)'`),
    check(
      "partner_items_picture",
      sql`(${t.pictureId} is null) = (${t.pictureAlt} is null) and ${t.pictureAlt} <> ''`,
    ),
    check("partner_items_hash", sql`${t.hash} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** What one member did with one item, here and nowhere else. What does not count is kept with the reason. */
export const partnerEvents = pgTable(
  "partner_events",
  {
    id: id("partnerEvent"),
    itemId: text()
      .notNull()
      .references(() => partnerItems.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    deed: text({ enum: deeds }).notNull(),
    discarded: text({ enum: discards }),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.itemId, t.personId, t.createdAt),
    oneOf("partner_events_deed", t.deed, deeds),
    oneOf("partner_events_discarded", t.discarded, discards),
  ],
);

/** One export being brought in: uploaded, checked, run, perhaps stopped and run again. */
export const imports = pgTable(
  "imports",
  {
    id: id("import"),
    networkId: text()
      .notNull()
      .references(() => networks.id, { onDelete: "cascade" }),
    state: text({ enum: importStates }).notNull(),
    source: text({ enum: ["slack", "discourse", "members"] }).notNull(),
    fileName: text().notNull(),
    /** The file as uploaded, among our own files. */
    path: text().notNull(),
    /** Of a members list: which columns say what. */
    mapping: jsonb().$type<Mapping>(),
    found: jsonb().$type<ImportCounts>(),
    report: jsonb().$type<ImportReport>(),
    leftOut: jsonb().$type<{ what: string; count: number }[]>().notNull().default([]),
    problems: jsonb().$type<ImportProblem[]>().notNull().default([]),
    done: integer().notNull().default(0),
    total: integer().notNull().default(0),
    createdBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    /** The last sign of life of the job that carries it. */
    beatAt: moment(),
    finishedAt: moment(),
  },
  (t) => [index().on(t.networkId, t.createdAt), oneOf("imports_state", t.state, importStates)],
);

export const importSteps = pgTable(
  "import_steps",
  stepColumns(() => imports.id),
  bySubject,
);
