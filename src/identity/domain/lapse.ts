import type { Ctx, System } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import type { DomainMove } from "./lifecycle";
import { moveDomain } from "./move";

/** A timer rings: the move makes itself, unless somebody was quicker. */
export async function lapseDomain(ctx: Ctx<System>, { id, move }: { id: string; move: string }) {
  try {
    await moveDomain(ctx, { id, move: move as DomainMove });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
