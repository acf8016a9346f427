import { asc, eq } from "drizzle-orm";
import type { Ctx, Operator } from "@/identity/actor";
import { brands } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { money } from "@/platform/money";
import { whyFrozen } from "../book/reads";
import { type Hold, holdOf } from "../hold/move";
import { entries, holds, movements } from "../tables";
import type { Look } from "./schema";

/** Every movement of one purpose with its entries, in order, to the cent: the page of the books that is about it. */
export const ledgerOf = async (ctx: { db: Db }, purpose: string) =>
  entriesOf(ctx, await holdOf(ctx, purpose));

async function entriesOf(ctx: { db: Db }, hold: Pick<Hold, "id" | "currency">) {
  const rows = await ctx.db
    .select({
      movementId: movements.id,
      kind: movements.kind,
      at: movements.createdAt,
      providerRef: movements.providerRef,
      account: entries.account,
      minor: entries.minor,
    })
    .from(entries)
    .innerJoin(movements, eq(movements.id, entries.movementId))
    .where(eq(entries.holdId, hold.id))
    .orderBy(asc(movements.createdAt), asc(movements.id), asc(entries.minor));
  const ofMovement = (movementId: string) =>
    rows
      .filter((row) => row.movementId === movementId)
      .map(({ account, minor }) => ({ account, amount: money(minor, hold.currency) }));
  const firsts = rows.filter((row, place) => rows[place - 1]?.movementId !== row.movementId);
  return firsts.map(({ movementId, kind, at, providerRef }) => ({
    movementId,
    kind,
    at,
    providerRef,
    lines: ofMovement(movementId),
  }));
}

/** For the operator, who acts for nobody: what it is for, whose it is, and every entry. */
export async function getLedger(ctx: Ctx<Operator>, { holdId }: Look) {
  const [row] = await ctx.db
    .select({ hold: holds, brand: brands.name })
    .from(holds)
    .innerJoin(brands, eq(brands.id, holds.brandId))
    .where(eq(holds.id, holdId));
  if (!row) throw notFound("payment");
  const { purpose, description, state, price, fee, tax, currency } = row.hold;
  return {
    ...{ purpose, description, brand: row.brand, state },
    total: money(price + fee + tax, currency),
    frozen: await whyFrozen(ctx, holdId),
    movements: await entriesOf(ctx, row.hold),
  };
}
