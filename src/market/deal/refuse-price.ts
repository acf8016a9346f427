import type { Ctx, Party, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { moveDeal } from "./move";
import { lookAgainUntilOf } from "./policy";
import { dealOf } from "./reads";

/** The price stays as it was agreed: the seller says so, or says nothing for five days. */
export const refusePriceDeal = (ctx: Ctx<Party | System>, { deal: id }: { deal: string }) =>
  transact(ctx, async (ctx) => {
    const move = ctx.actor.kind === "system" ? "standByPrice" : "refusePrice";
    const diligenceUntil = lookAgainUntilOf(ctx.now, await dealOf(ctx, id));
    await moveDeal(ctx, { id, move, set: { diligenceUntil } });
  });
