import type { SQL } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { handoverMoved } from "../events";
import { handoverSteps, handovers } from "../tables";
import { type HandoverMove, handoverLife } from "./lifecycle";
import { visibleTo } from "./reads";

export type Handover = typeof handovers.$inferSelect;

export const handover: Living<typeof handoverLife, typeof handovers> = {
  name: "handover",
  life: handoverLife,
  table: handovers,
  steps: handoverSteps,
  born: ["preparing"],
  timer: jobKind("handover-timer"),
};

type Move = {
  id: string;
  move: HandoverMove;
  where?: SQL | undefined;
  otherwise?: string | undefined;
  note?: string | undefined;
  set?: Partial<typeof handovers.$inferInsert>;
};

/** Moves a handover along its life, and lets whoever is concerned hear of it. */
export const moveHandover = (ctx: Ctx, { set, ...move }: Move): Promise<Handover> =>
  transact(ctx, async (ctx) => {
    const row = await moveAlong(ctx, handover, {
      ...move,
      set: { ...set, updatedAt: ctx.now },
      as: ctx.actor.kind,
      visible: visibleTo(ctx.actor),
    });
    await announce(ctx, handoverMoved, { handoverId: move.id, move: move.move });
    return row;
  });
