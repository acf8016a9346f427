import type { SQL } from "drizzle-orm";
import type { Actor, Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { placementMoved } from "../events";
import { placementSteps, placements } from "../tables";
import { type PlacementMove, placementLife } from "./lifecycle";
import { visibleTo } from "./reads";

export type Placement = typeof placements.$inferSelect;

export const placement: Living<typeof placementLife, typeof placements> = {
  name: "placement",
  life: placementLife,
  table: placements,
  steps: placementSteps,
  born: ["reserved", "awaiting_payment"],
  timer: jobKind("placement-timer"),
};

type Move = {
  id: string;
  move: PlacementMove;
  where?: SQL | undefined;
  otherwise?: string | undefined;
  note?: string | undefined;
  set?: Partial<typeof placements.$inferInsert>;
};

const ofProvider: PlacementMove[] = ["wait", "bounce", "fund", "lose"];
const ofSteward: PlacementMove[] = ["pause", "resume", "stop"];

/** Jobs bring what the provider and the gate have said; whoever keeps order in a network is its steward here. */
function hatFor({ kind }: Actor, move: PlacementMove) {
  if (kind === "system") return ofProvider.includes(move) ? "provider" : move === "pause" ? "gate" : kind;
  if (kind === "member" || (kind === "owner" && ofSteward.includes(move))) return "steward";
  return kind;
}

/** Moves a placement along its life, and lets both sides hear of it. */
export const movePlacement = (ctx: Ctx, { set, ...move }: Move): Promise<Placement> =>
  transact(ctx, async (ctx) => {
    const row = await moveAlong(ctx, placement, {
      ...move,
      set: { ...set, updatedAt: ctx.now },
      as: hatFor(ctx.actor, move.move),
      visible: visibleTo(ctx.actor),
    });
    await announce(ctx, placementMoved, { placementId: move.id, move: move.move });
    return row;
  });
