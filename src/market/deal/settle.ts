import type { Ctx } from "@/identity/actor";
import type { BidSide } from "../bid/schema";
import type { Deal } from "./move";
import { moveDeal } from "./move";

/** Both parted: the money is split, and the network is whose they agreed. */
export const settleDeal = (ctx: Ctx, { id }: Pick<Deal, "id">, _sellerShareBps: number, _keeper: BidSide) =>
  moveDeal(ctx, { id, move: "settle" });
