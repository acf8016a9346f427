import type { Ctx, Party } from "@/identity/actor";
import type { Walk } from "./schema";
import { terminateDeal } from "./terminate";

/** What the buyer has seen is not what she wants. Within the days that were agreed it costs her nothing. */
export const walkDeal = (ctx: Ctx<Party>, { reason }: Omit<Walk, "deal">) =>
  terminateDeal(ctx, { id: ctx.actor.dealId, move: "walk", deposit: "back", note: reason });
