import type { Ctx, System } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import type { MembershipMove } from "./lifecycle";
import { moveMembership } from "./move";
import { restoreMembership } from "./restore";

/** A timer rings: the move makes itself, unless somebody was quicker. */
export async function lapseMembership(ctx: Ctx<System>, { id, move }: { id: string; move: string }) {
  try {
    if (move === "restore") await restoreMembership(ctx, { membershipId: id });
    else await moveMembership(ctx, { id, move: move as MembershipMove });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
