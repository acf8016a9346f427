import type { SQL } from "drizzle-orm";
import type { Actor, Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { dealMoved } from "../events";
import { dealSteps, deals } from "../tables";
import { type DealMove, dealLife } from "./lifecycle";
import { visibleTo } from "./reads";

export type Deal = typeof deals.$inferSelect;

export const deal: Living<typeof dealLife, typeof deals> = {
  name: "deal",
  life: dealLife,
  table: deals,
  steps: dealSteps,
  born: ["exclusive"],
  timer: jobKind("deal-timer"),
};

type Move = {
  id: string;
  move: DealMove;
  where?: SQL | undefined;
  otherwise?: string | undefined;
  note?: string | undefined;
  set?: Partial<typeof deals.$inferInsert>;
};

const ofProvider: DealMove[] = ["deposit", "fund", "refund"];

/** Jobs bring what the provider has said. */
const hatFor = ({ kind }: Actor, move: DealMove) =>
  kind === "system" && ofProvider.includes(move) ? "provider" : kind;

/** Moves a deal along its life, and lets whoever is concerned hear of it. */
export const moveDeal = (ctx: Ctx, { set, ...move }: Move): Promise<Deal> =>
  transact(ctx, async (ctx) => {
    const row = await moveAlong(ctx, deal, {
      ...move,
      set: { ...set, updatedAt: ctx.now },
      as: hatFor(ctx.actor, move.move),
      visible: visibleTo(ctx.actor),
    });
    await announce(ctx, dealMoved, { dealId: move.id, move: move.move });
    return row;
  });
