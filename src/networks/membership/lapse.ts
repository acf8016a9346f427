import type { Ctx, System } from "@/identity/actor";
import { attempt } from "@/platform/move";
import type { MembershipMove } from "./lifecycle";
import { moveMembership } from "./move";
import { restoreMembership } from "./restore";

/** A timer rings: the move makes itself, unless somebody was quicker. */
export const lapseMembership = (ctx: Ctx<System>, { id, move }: { id: string; move: string }) =>
  attempt(ctx, (ctx) =>
    move === "restore"
      ? restoreMembership(ctx, { membershipId: id })
      : moveMembership(ctx, { id, move: move as MembershipMove }),
  );
