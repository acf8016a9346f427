import { and, asc, desc, eq, inArray, notInArray, or, sql } from "drizzle-orm";
import type { BrandActor, Ctx, Operator } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { brands } from "@/identity/tables";
import { contains, iso } from "@/platform/columns";
import type { Db } from "@/platform/db";
import { dueOf } from "@/platform/life";
import { type Money, money } from "@/platform/money";
import { balancesOf, notFrozen, whyFrozen } from "../book/reads";
import { creditNotesOfHold } from "../credit-note/reads";
import type { MovementKind, Parts } from "../entry/policy";
import { creditNoteNumber, invoiceNumber } from "../invoice/policy";
import { chargebacks, entries, holdSteps, holds, invoices, movements, refunds } from "../tables";
import { awaiting, type HoldState, holdLife } from "./lifecycle";
import { type Hold, holdOf } from "./move";
import type { Filter } from "./schema";

/** What a hold still holds: usually all of it, less after a chargeback of a part. */
export async function leftIn(ctx: { db: Db }, hold: Hold): Promise<Parts> {
  const { credit } = await balancesOf(ctx, hold);
  return {
    price: money(credit("held"), hold.currency),
    fee: money(credit("unearned_fee"), hold.currency),
    tax: money(credit("tax"), hold.currency),
  };
}

export type HoldMovement = { kind: MovementKind; amount: Money; at: Date };

/**
 * The money of a purpose, for whoever owns the purpose and has asked who may see it: what it is, where it stands, what
 * happened to it, and what happens by itself next.
 */
export async function getHold(ctx: { db: Db }, purpose: string) {
  const hold = await holdOf(ctx, purpose);
  const { id, state, currency, payBy } = hold;
  const since = await sinceWhen(ctx, hold);
  const [open] = await ctx.db
    .select({ state: chargebacks.state, amount: chargebacks.amount })
    .from(chargebacks)
    .where(eq(chargebacks.holdId, id))
    .orderBy(desc(chargebacks.createdAt))
    .limit(1);
  return {
    holdId: id,
    state: state as HoldState,
    price: money(hold.price, currency),
    fee: money(hold.fee, currency),
    tax: money(hold.tax, currency),
    total: money(hold.price + hold.fee + hold.tax, currency),
    /** Why nothing can leave just now, in a sentence. */
    frozen: await whyFrozen(ctx, id),
    /** What a bank took back last, and what came of it. */
    chargeback: open ? { state: open.state, amount: money(open.amount, currency) } : null,
    movements: await movementsOf(ctx, hold),
    next: dueOf(holdLife, state, since, { payBy }),
  };
}

async function sinceWhen(ctx: { db: Db }, { id, createdAt }: Hold) {
  const [step] = await ctx.db
    .select({ at: holdSteps.createdAt })
    .from(holdSteps)
    .where(eq(holdSteps.subjectId, id))
    .orderBy(desc(holdSteps.createdAt))
    .limit(1);
  return step?.at ?? createdAt;
}

const shown = ({ q, show }: Filter) =>
  and(
    show === "due" ? inArray(holds.state, [...awaiting]) : undefined,
    show === "held" ? eq(holds.state, "held") : undefined,
    show === "over" ? notInArray(holds.state, [...awaiting, "held"]) : undefined,
    q ? or(contains(holds.description, q), contains(brands.name, q), eq(holds.id, q)) : undefined,
  );

/** All payments, newest first, as whoever operates Trellis looks for one. */
export async function findHolds(ctx: Ctx<Operator>, filter: Filter) {
  const rows = await ctx.db
    .select({
      holdId: holds.id,
      description: holds.description,
      state: holds.state,
      brand: brands.name,
      at: iso(holds.createdAt),
      total: sql<number>`${holds.price} + ${holds.fee} + ${holds.tax}`.mapWith(Number),
      currency: holds.currency,
      frozen: sql<boolean>`not ${notFrozen(sql`${holds.id}`)}`,
    })
    .from(holds)
    .innerJoin(brands, eq(brands.id, holds.brandId))
    .where(shown(filter))
    .orderBy(desc(holds.createdAt), desc(holds.id))
    .limit(100);
  return rows.map(({ total, currency, ...row }) => ({ ...row, total: money(total, currency) }));
}

/** What a brand was asked to pay, newest first. */
export async function listHolds(ctx: Ctx<BrandActor>, { q = "", show = "all" }: Partial<Filter> = {}) {
  const rows = await ctx.db
    .select({
      ...{ holdId: holds.id, kind: holds.kind },
      description: holds.description,
      state: sql<HoldState>`case when exists (select from ${chargebacks} c where c.hold_id = ${holds.id}
        and c.state = 'lost' and c.amount = ${holds.price} + ${holds.fee} + ${holds.tax}) then 'lost' else ${holds.state} end`,
      currency: holds.currency,
      price: holds.price,
      fee: holds.fee,
      tax: holds.tax,
      backTo: holds.backTo,
      at: iso(holds.createdAt),
      frozen: sql<boolean>`not ${notFrozen(sql`${holds.id}`)}`,
      back: sql<number>`coalesce((select sum(r.amount) from ${refunds} r where r.hold_id = ${holds.id}
        and r.state in ('sent', 'settled', 'elsewhere')), 0)`.mapWith(Number),
      creditNotes: creditNotesOfHold(holds.id),
      invoice: { year: invoices.year, number: invoices.number },
    })
    .from(holds)
    .leftJoin(invoices, eq(invoices.holdId, holds.id))
    .innerJoin(brands, eq(brands.id, holds.brandId))
    .where(and(eq(holds.brandId, ctx.actor.brandId), shown({ q, show })))
    .orderBy(desc(holds.createdAt))
    .limit(200);
  const mayPay = mayActFor(ctx.actor);
  return {
    mayPay,
    holds: rows.map(({ currency, price, fee, tax, back, invoice, creditNotes, ...row }) => ({
      ...row,
      creditNotes: creditNotes.map((note) => ({ id: note.id, number: creditNoteNumber(note) })),
      invoice: invoice && invoiceNumber(invoice),
      price: money(price, currency),
      extras: money(fee + tax, currency),
      total: money(price + fee + tax, currency),
      back: money(back, currency),
    })),
  };
}

/** Each by the larger of its sides: what it was about. */
async function movementsOf(ctx: { db: Db }, { id, currency }: Hold): Promise<HoldMovement[]> {
  const rows = await ctx.db
    .select({
      kind: movements.kind,
      at: movements.createdAt,
      minor: sql<number>`sum(${entries.minor}) filter (where ${entries.minor} > 0)`.mapWith(Number),
    })
    .from(movements)
    .innerJoin(entries, eq(entries.movementId, movements.id))
    .where(eq(movements.holdId, id))
    .groupBy(movements.id)
    .orderBy(asc(movements.createdAt));
  return rows.map(({ kind, at, minor }) => ({ kind, at, amount: money(minor, currency) }));
}
