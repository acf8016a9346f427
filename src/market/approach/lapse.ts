import type { Ctx, System } from "@/identity/actor";
import { attempt } from "@/platform/move";
import type { ApproachMove } from "./lifecycle";
import { moveApproach } from "./move";

/** A timer rings: the move makes itself, unless somebody was quicker. */
export const lapseApproach = (ctx: Ctx<System>, { id, move }: { id: string; move: string }) =>
  attempt(ctx, (ctx) => moveApproach(ctx, { id, move: move as ApproachMove }));
