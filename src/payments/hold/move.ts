import { and, eq, type SQL } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import type { Db } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { notFrozen, shareWayOut, whyFrozen } from "../book/reads";
import { holdSteps, holds } from "../tables";
import { type HoldMove, holdLife } from "./lifecycle";

export type Hold = typeof holds.$inferSelect;

export const hold: Living<typeof holdLife, typeof holds> = {
  name: "payment",
  life: holdLife,
  table: holds,
  steps: holdSteps,
  born: ["requested"],
  timer: jobKind("hold-timer"),
};

type Move = { id: string; move: HoldMove; as: "system" | "provider"; note?: string; where?: SQL };

export const moveHold = (
  ctx: Ctx,
  { where, ...move }: Move,
  set?: Partial<typeof holds.$inferInsert>,
): Promise<Hold> => moveAlong(ctx, hold, { ...move, visible: undefined, where, set: set ?? {} });

/** The hold of a purpose, for whoever owns the purpose. */
export async function holdOf(ctx: { db: Db }, purpose: string): Promise<Hold> {
  const [row] = await ctx.db
    .select()
    .from(holds)
    .where(and(eq(holds.purpose, purpose), eq(holds.kind, "partnership")));
  if (!row) throw notFound("payment");
  return row;
}

/** A move that lets money out: not while it, or all money, is frozen. The freeze is asked in the statement that moves. */
export async function letOut(ctx: Ctx, purpose: string, move: HoldMove): Promise<Hold> {
  await shareWayOut(ctx);
  const { id } = await holdOf(ctx, purpose);
  return letOutHold(ctx, id, move);
}

/** The same of one that is known. The door was passed before. */
export async function letOutHold(ctx: Ctx, id: string, move: HoldMove, where?: SQL): Promise<Hold> {
  try {
    return await moveHold(ctx, { id, move, as: "system", where: and(notFrozen(id), where) as SQL });
  } catch (error) {
    const frozen = error instanceof Refused && error.code === "conflict" && (await whyFrozen(ctx, id));
    throw frozen ? new Refused("conflict", `This money is frozen for now. ${frozen}`) : error;
  }
}
