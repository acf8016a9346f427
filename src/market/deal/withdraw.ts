import type { Ctx, Party } from "@/identity/actor";
import { terminateDeal } from "./terminate";

/** The buyer leaves before anything was paid. */
export const withdrawDeal = (ctx: Ctx<Party>) =>
  terminateDeal(ctx, { id: ctx.actor.dealId, move: "withdraw", deposit: "back" });
