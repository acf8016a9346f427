import type { Ctx, System } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import type { ListingMove } from "./lifecycle";
import { moveListing } from "./move";

/** A timer rings: the move makes itself, unless somebody was quicker. */
export async function lapseListing(ctx: Ctx<System>, { id, move }: { id: string; move: string }) {
  try {
    await moveListing(ctx, { id, move: move as ListingMove });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
