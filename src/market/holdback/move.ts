import type { SQL } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { holdbackMoved } from "../events";
import { holdbackSteps, holdbacks } from "../tables";
import { type HoldbackMove, holdbackLife } from "./lifecycle";
import { visibleTo } from "./reads";

export type Holdback = typeof holdbacks.$inferSelect;

export const holdback: Living<typeof holdbackLife, typeof holdbacks> = {
  name: "holdback",
  life: holdbackLife,
  table: holdbacks,
  steps: holdbackSteps,
  born: ["held"],
  timer: jobKind("holdback-timer"),
};

type Move = {
  id: string;
  move: HoldbackMove;
  where?: SQL | undefined;
  otherwise?: string | undefined;
  note?: string | undefined;
  set?: Partial<typeof holdbacks.$inferInsert>;
};

/** Moves a holdback along its life, and lets whoever is concerned hear of it. */
export const moveHoldback = (ctx: Ctx, { set, ...move }: Move): Promise<Holdback> =>
  transact(ctx, async (ctx) => {
    const row = await moveAlong(ctx, holdback, {
      ...move,
      set: { ...set, updatedAt: ctx.now },
      as: ctx.actor.kind,
      visible: visibleTo(ctx.actor),
    });
    await announce(ctx, holdbackMoved, { holdbackId: move.id, move: move.move });
    return row;
  });
