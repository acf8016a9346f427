import { isNull, sql } from "drizzle-orm";
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
import { brands, people } from "@/identity/tables";
import {
  belongsTo,
  bySubject,
  createdAt,
  currency,
  id,
  minor,
  moment,
  oneOf,
  stepColumns,
} from "@/platform/columns";
import { currencies } from "@/platform/money";
import { arrivalStates, verdicts } from "./arrival/policy";
import { freezeReasons } from "./book/policy";
import { callKinds, callStates } from "./call/policy";
import { chargebackStates } from "./chargeback/policy";
import { accounts, liabilities, movementKinds, purses } from "./entry/policy";
import { eventStates } from "./event/policy";
import { holdStates } from "./hold/lifecycle";
import { holdKinds } from "./hold/policy";
import type { Issuer } from "./invoice/policy";
import { payeeStates } from "./payee/policy";
import { allMethods, methods, paymentStates } from "./payment/policy";
import { refundStates } from "./refund/policy";
import { reversalReasons, reversalStates } from "./reversal/policy";
import type { Instructions } from "./sale/policy";
import { transferStates } from "./transfer/policy";

const sum = () => ({ amount: minor(), currency: currency() });
const parts = () => ({ price: minor(), fee: minor(), tax: minor() });
/** Given by the database when the row is written. */
const numbered = () => ({ year: integer().notNull().default(0), number: integer().notNull().default(0) });
const lastNumbers = () => ({ year: integer().primaryKey(), last: integer().notNull() });

/** Who is paid: a person or a brand, with an account at the provider. `heldUntil`: nothing is sent before. */
export const payees = pgTable(
  "payees",
  {
    id: id("payee"),
    personId: text()
      .unique()
      .references(() => people.id),
    brandId: text()
      .unique()
      .references(() => brands.id),
    state: text({ enum: payeeStates }).notNull().default("new"),
    accountId: text().unique(),
    /** What the provider still wants to know, in its words. */
    asks: jsonb().$type<string[]>().notNull().default([]),
    heldUntil: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    check("payees_one", sql`num_nonnulls(${t.personId}, ${t.brandId}) = 1`),
    oneOf("payees_state", t.state, payeeStates),
  ],
);

/** How a brand pays: its customer at the provider, and the method that it let us keep. */
export const payers = pgTable("payers", {
  brandId: text()
    .primaryKey()
    .references(() => brands.id),
  customerId: text().unique(),
  methodId: text(),
  methodType: text(),
  createdAt: createdAt(),
});

/**
 * Money set aside for one purpose: P price, fee of the brand, tax on the fee. What is frozen stands in `freezes`. A sale
 * has two: its deposit, and its whole price, into which the deposit moves.
 */
export const holds = pgTable(
  "holds",
  {
    id: id("hold"),
    purpose: text().notNull(),
    kind: text({ enum: holdKinds }).notNull().default("partnership"),
    brandId: belongsTo(() => brands.id),
    /** Whose name must stand on a transfer that pays for a sale. */
    payerName: text(),
    payeeId: belongsTo(() => payees.id),
    currency: currency(),
    ...parts(),
    commissionBps: integer().notNull(),
    /** Where it is earned, by an id of a room above: what a network has come to earn is counted by it. */
    earnedIn: text(),
    description: text().notNull(),
    backTo: text().notNull(),
    state: text({ enum: holdStates }).notNull().default("requested"),
    payBy: moment().notNull(),
    heldAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("holds_currency_of").on(t.id, t.currency),
    unique("holds_one_of_each").on(t.purpose, t.kind),
    index().on(t.brandId, t.createdAt),
    index().on(t.payeeId, t.createdAt),
    index().on(t.earnedIn),
    index("holds_held").on(t.heldAt).where(sql`state = 'held'`),
    check("holds_amounts", sql`${t.price} > 0 and ${t.fee} >= 0 and ${t.tax} >= 0`),
    check("holds_commission", sql`${t.commissionBps} between 0 and 10000`),
    check("holds_payer", sql`(${t.kind} = 'partnership') = (${t.payerName} is null)`),
    check("holds_of_a_sale", sql`${t.kind} = 'partnership' or ${t.fee} + ${t.tax} = 0`),
    oneOf("holds_kind", t.kind, holdKinds),
    oneOf("holds_state", t.state, holdStates),
    oneOf("holds_currency", t.currency, currencies),
  ],
);

export const holdSteps = pgTable(
  "hold_steps",
  stepColumns(() => holds.id),
  bySubject,
);

/** One try to bring the money of a hold. The database lets one of them fund it. */
export const payments = pgTable(
  "payments",
  {
    id: id("payment"),
    holdId: belongsTo(() => holds.id),
    method: text({ enum: allMethods }).notNull(),
    ...sum(),
    state: text({ enum: paymentStates }).notNull().default("opening"),
    sessionId: text().unique(),
    url: text(),
    urlUntil: moment(),
    /** Where a transfer is to be sent. */
    instructions: jsonb().$type<Instructions>(),
    intentId: text().unique(),
    chargeId: text().unique(),
    costKnown: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.holdId),
    uniqueIndex("payments_one_funds").on(t.holdId).where(sql`state = 'funded'`),
    foreignKey({ columns: [t.holdId, t.currency], foreignColumns: [holds.id, holds.currency] }),
    oneOf("payments_state", t.state, paymentStates),
    oneOf("payments_method", t.method, allMethods),
  ],
);

/**
 * What a brand has paid, as it was on that day, names included. The database gives the number when the row is written,
 * one after the other in each year without a gap, and lets nobody change what was written.
 */
export const invoices = pgTable(
  "invoices",
  {
    id: id("invoice"),
    holdId: belongsTo(() => holds.id).unique(),
    brandId: belongsTo(() => brands.id),
    ...numbered(),
    billedTo: text().notNull(),
    soldBy: text().notNull(),
    description: text().notNull(),
    currency: currency(),
    ...parts(),
    method: text({ enum: methods }).notNull(),
    /** Who issued it. What was written before it was asked has none. */
    issuer: jsonb().$type<Issuer>(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("invoices_number").on(t.year, t.number),
    index().on(t.brandId, t.createdAt),
    oneOf("invoices_currency", t.currency, currencies),
    oneOf("invoices_method", t.method, methods),
  ],
);

/** The last number of each year. Written by the database alone, as invoices are. */
export const invoiceYears = pgTable("invoice_years", lastNumbers());

/**
 * So much less of an invoice is owed, by one decision. Names and words are those of the invoice; its number is of a row
 * of its own, given and kept in the same way.
 */
export const creditNotes = pgTable(
  "credit_notes",
  {
    id: id("creditNote"),
    invoiceId: belongsTo(() => invoices.id),
    causeId: text().notNull().unique(),
    ...numbered(),
    ...parts(),
    issuer: jsonb().$type<Issuer>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("credit_notes_number").on(t.year, t.number),
    index().on(t.invoiceId),
    check(
      "credit_notes_amounts",
      sql`least(${t.price}, ${t.fee}, ${t.tax}) >= 0 and greatest(${t.price}, ${t.fee}, ${t.tax}) > 0`,
    ),
  ],
);

export const creditNoteYears = pgTable("credit_note_years", lastNumbers());

/** What goes to an owner for one hold. `accountId` is pinned when it is sent. */
export const transfers = pgTable(
  "transfers",
  {
    id: id("transfer"),
    holdId: belongsTo(() => holds.id),
    payeeId: belongsTo(() => payees.id),
    /** Out of which charge. */
    paymentId: belongsTo(() => payments.id),
    ...sum(),
    state: text({ enum: transferStates }).notNull().default("waiting"),
    accountId: text(),
    providerId: text().unique(),
    reversedMinor: minor().default(0),
    madeAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.holdId),
    index().on(t.payeeId, t.createdAt),
    index().on(t.paymentId),
    check("transfers_amount", sql`${t.amount} > 0 and ${t.reversedMinor} between 0 and ${t.amount}`),
    oneOf("transfers_state", t.state, transferStates),
  ],
);

export const reversals = pgTable(
  "reversals",
  {
    id: id("reversal"),
    transferId: belongsTo(() => transfers.id),
    holdId: belongsTo(() => holds.id),
    chargebackId: text(),
    reason: text({ enum: reversalReasons }).notNull(),
    amount: minor(),
    state: text({ enum: reversalStates }).notNull().default("queued"),
    providerId: text().unique(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.holdId),
    uniqueIndex("reversals_one_each").on(t.transferId, t.chargebackId),
    check("reversals_amount", sql`${t.amount} > 0`),
    oneOf("reversals_state", t.state, reversalStates),
    oneOf("reversals_reason", t.reason, reversalReasons),
  ],
);

/** A bank transfer that came in: whose name stood on it, and what was made of it. It is the payer’s cash until it is used. */
export const arrivals = pgTable(
  "arrivals",
  {
    id: id("arrival"),
    holdId: belongsTo(() => holds.id),
    providerId: text().notNull().unique(),
    ...sum(),
    sender: text(),
    reference: text(),
    verdict: text({ enum: verdicts }).notNull(),
    state: text({ enum: arrivalStates }).notNull(),
    arrivedAt: moment().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.holdId, t.arrivedAt),
    check("arrivals_amount", sql`${t.amount} > 0`),
    oneOf("arrivals_verdict", t.verdict, verdicts),
    oneOf("arrivals_state", t.state, arrivalStates),
  ],
);

export const refunds = pgTable(
  "refunds",
  {
    id: id("refund"),
    holdId: belongsTo(() => holds.id),
    paymentId: belongsTo(() => payments.id),
    /** From where it leaves, and the transfer that was turned away by it. */
    purse: text({ enum: purses }).notNull().default("stripe"),
    arrivalId: text().references(() => arrivals.id),
    ...sum(),
    state: text({ enum: refundStates }).notNull().default("queued"),
    providerId: text().unique(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.holdId),
    check("refunds_amount", sql`${t.amount} > 0`),
    oneOf("refunds_purse", t.purse, purses),
    oneOf("refunds_state", t.state, refundStates),
  ],
);

/** A brand's bank took the money back. `fee` is what the provider wants for it. */
export const chargebacks = pgTable(
  "chargebacks",
  {
    id: id("chargeback"),
    holdId: belongsTo(() => holds.id),
    paymentId: belongsTo(() => payments.id),
    providerId: text().notNull().unique(),
    amount: minor(),
    fee: minor(),
    currency: currency(),
    reason: text().notNull().default(""),
    state: text({ enum: chargebackStates }).notNull().default("open"),
    closedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.holdId), oneOf("chargebacks_state", t.state, chargebackStates)],
);

/**
 * What we asked of the provider: written before it is asked. The id is the idempotency key, and `params` are sent
 * again to the letter until the outcome is known.
 */
export const providerCalls = pgTable(
  "provider_calls",
  {
    id: id("call"),
    kind: text({ enum: callKinds }).notNull(),
    subjectId: text().notNull(),
    holdId: text().references(() => holds.id),
    params: jsonb().$type<Record<string, unknown>>().notNull(),
    state: text({ enum: callStates }).notNull().default("intended"),
    attempts: integer().notNull().default(0),
    /** While somebody is asking, nobody else does. */
    leasedUntil: moment(),
    resultId: text(),
    problem: text(),
    doneAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("provider_calls_one_live").on(t.subjectId, t.kind).where(sql`state in ('intended', 'done')`),
    index("provider_calls_open").on(t.createdAt).where(sql`state = 'intended'`),
    oneOf("provider_calls_kind", t.kind, callKinds),
    oneOf("provider_calls_state", t.state, callStates),
  ],
);

/** What the provider told us of, once each: only a hint to look. */
export const providerEvents = pgTable(
  "provider_events",
  {
    id: text().primaryKey(),
    type: text().notNull(),
    objectId: text().notNull(),
    state: text({ enum: eventStates }).notNull().default("waiting"),
    problem: text(),
    doneAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    index("provider_events_waiting").on(t.createdAt).where(sql`state = 'waiting'`),
    oneOf("provider_events_state", t.state, eventStates),
  ],
);

/**
 * Why money moved. `transaction` is the database's own: entries join a movement only while it is being written.
 * `providerRef` names the same movement in the provider's list.
 */
export const movements = pgTable(
  "movements",
  {
    id: id("movement"),
    kind: text({ enum: movementKinds }).notNull(),
    causeId: text().notNull(),
    holdId: text().references(() => holds.id),
    providerRef: text(),
    transaction: text().notNull().default(sql`pg_current_xact_id()::text`),
    createdAt: createdAt(),
  },
  (t) => [
    unique("movements_once").on(t.causeId, t.kind),
    uniqueIndex("movements_provider_ref").on(t.providerRef, t.kind),
    index().on(t.holdId, t.createdAt),
    index().on(t.createdAt),
    oneOf("movements_kind", t.kind, movementKinds),
  ],
);

/** Debits are plus, credits are minus; those of one movement sum to zero in each currency. Never changed. */
export const entries = pgTable(
  "entries",
  {
    id: id("entry"),
    movementId: belongsTo(() => movements.id),
    holdId: text(),
    account: text({ enum: accounts }).notNull(),
    currency: currency(),
    minor: minor(),
  },
  (t) => [
    index().on(t.movementId),
    index().on(t.holdId),
    foreignKey({
      name: "entries_in_the_holds_currency",
      columns: [t.holdId, t.currency],
      foreignColumns: [holds.id, holds.currency],
    }),
    check("entries_something", sql`${t.minor} <> 0`),
    oneOf("entries_account", t.account, accounts),
    oneOf("entries_currency", t.currency, currencies),
  ],
);

/** What lies on each account for each hold; '' for what belongs to none. Written by the database alone, from the entries. */
export const balances = pgTable(
  "balances",
  {
    account: text({ enum: accounts }).notNull(),
    currency: currency(),
    holdId: text().notNull(),
    minor: minor(),
  },
  (t) => [
    primaryKey({ columns: [t.account, t.currency, t.holdId] }),
    index().on(t.holdId),
    check(
      "balances_are_owed_no_less_than_nothing",
      sql`${t.minor} >= 0 or ${t.account} not in ('recv_owner', 'dispute_hold')`,
    ),
    check(
      "balances_owe_no_less_than_nothing",
      sql`${t.minor} <= 0 or ${t.account} not in (${sql.raw(liabilities.map((name) => `'${name}'`).join(", "))})`,
    ),
  ],
);

/** Nothing leaves while one of these is not lifted: for one hold, or without a hold for all money. */
export const freezes = pgTable(
  "freezes",
  {
    id: id("freeze"),
    holdId: text().references(() => holds.id),
    reason: text({ enum: freezeReasons }).notNull(),
    causeId: text().notNull(),
    note: text().notNull(),
    by: text().notNull(),
    liftedAt: moment(),
    liftedBy: text(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("freezes_one_per_cause").on(t.reason, t.causeId).where(isNull(t.liftedAt)),
    index("freezes_in_force").on(t.holdId).where(isNull(t.liftedAt)),
    oneOf("freezes_reason", t.reason, freezeReasons),
  ],
);

/** What does not add up, for the operator's desk. */
export const findings = pgTable(
  "findings",
  {
    id: id("finding"),
    kind: text().notNull(),
    subjectId: text().notNull(),
    sentence: text().notNull(),
    seenAt: moment().notNull().defaultNow(),
    closedAt: moment(),
    closedBy: text(),
    note: text(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("findings_one_open").on(t.kind, t.subjectId).where(isNull(t.closedAt)),
    index("findings_open").on(t.createdAt).where(isNull(t.closedAt)),
  ],
);

/** A comparison of the books with the provider's own lists: over which time, and what it found. */
export const comparisons = pgTable("comparisons", {
  id: id("comparison"),
  since: moment().notNull(),
  until: moment().notNull(),
  compared: integer().notNull(),
  unmatched: integer().notNull(),
  createdAt: createdAt(),
});
