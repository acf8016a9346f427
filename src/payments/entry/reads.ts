import { asc, eq } from "drizzle-orm";
import type { Ctx, Operator } from "@/identity/actor";
import { brands } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { money } from "@/platform/money";
import { holdOf } from "../hold/move";
import { getHold } from "../hold/reads";
import { entries, holds, movements } from "../tables";
import type { Look } from "./schema";

/** Every movement of one purpose with its entries, in order, to the cent: the page of the books that is about it. */
export async function ledgerOf(ctx: { db: Db }, purpose: string) {
  const hold = await holdOf(ctx, purpose);
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
  const [hold] = await ctx.db
    .select({ purpose: holds.purpose, description: holds.description, brand: brands.name })
    .from(holds)
    .innerJoin(brands, eq(brands.id, holds.brandId))
    .where(eq(holds.id, holdId));
  if (!hold) throw notFound("payment");
  const { state, total, frozen } = await getHold(ctx, hold.purpose);
  return { ...hold, state, total, frozen, movements: await ledgerOf(ctx, hold.purpose) };
}
