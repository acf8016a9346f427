import type { Ctx } from "@/identity/actor";
import type { Deal } from "./move";
import { moveDeal } from "./move";

/** Money back to the buyer. The network is its seller's again before. */
export const undoDeal = (ctx: Ctx, { id }: Pick<Deal, "id">) => moveDeal(ctx, { id, move: "undo" });
