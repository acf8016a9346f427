import type { Ctx, Party } from "@/identity/actor";
import type { Walk } from "./schema";
import { terminateDeal } from "./terminate";

/** After all was looked at and passed, whoever leaves breaks her word: the buyer leaves her deposit to the seller. */
export const backOutDeal = (ctx: Ctx<Party>, { reason }: Omit<Walk, "deal">) =>
  terminateDeal(ctx, {
    ...{ id: ctx.actor.dealId, move: "backOut", note: reason },
    deposit: ctx.actor.kind === "buyer" ? "kept" : "back",
  });
