import type { SQL } from "drizzle-orm";
import type { Actor, Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { approachMoved } from "../events";
import { approaches, approachSteps } from "../tables";
import { type ApproachMove, approachLife } from "./lifecycle";
import { visibleTo } from "./reads";

export type Approach = typeof approaches.$inferSelect;

export const approach: Living<typeof approachLife, typeof approaches> = {
  name: "approach",
  life: approachLife,
  table: approaches,
  steps: approachSteps,
  born: ["requested"],
  timer: jobKind("approach-timer"),
};

type Move = {
  id: string;
  move: ApproachMove;
  where?: SQL | undefined;
  otherwise?: string | undefined;
  note?: string | undefined;
  set?: Partial<typeof approaches.$inferInsert>;
};

/** Before there is a deal, whoever owns the network sells, and a brand buys. */
const hatFor = ({ kind }: Actor) => (kind === "owner" ? "seller" : kind === "brand" ? "buyer" : kind);

/** Moves a approach along its life, and lets whoever is concerned hear of it. */
export const moveApproach = (ctx: Ctx, { set, ...move }: Move): Promise<Approach> =>
  transact(ctx, async (ctx) => {
    const row = await moveAlong(ctx, approach, {
      ...move,
      set: { ...set, updatedAt: ctx.now },
      as: hatFor(ctx.actor),
      visible: visibleTo(ctx.actor),
    });
    await announce(ctx, approachMoved, { approachId: move.id, move: move.move });
    return row;
  });
