import type { Ctx, System } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import type { ApproachMove } from "./lifecycle";
import { moveApproach } from "./move";

/** A timer rings: the move makes itself, unless somebody was quicker. */
export async function lapseApproach(ctx: Ctx<System>, { id, move }: { id: string; move: string }) {
  try {
    await moveApproach(ctx, { id, move: move as ApproachMove });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
