import type { Ctx } from "@/identity/actor";
import type { Deal } from "./move";
import { moveDeal } from "./move";

type ToClose = Pick<Deal, "id">;

/** Money to the seller, network to the buyer, in one transaction. */
export const closeDeal = (ctx: Ctx, { id }: ToClose) => moveDeal(ctx, { id, move: "close" });
