import type { Ctx, System } from "@/identity/actor";
import { attempt } from "@/platform/move";
import type { ListingMove } from "./lifecycle";
import { moveListing } from "./move";

/** A timer rings: the move makes itself, unless somebody was quicker. */
export const lapseListing = (ctx: Ctx<System>, { id, move }: { id: string; move: string }) =>
  attempt(ctx, (ctx) => moveListing(ctx, { id, move: move as ListingMove }));
