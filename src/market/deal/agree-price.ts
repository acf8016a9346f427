import { eq } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { holdbackOf } from "../bid/policy";
import { deals } from "../tables";
import { moveDeal } from "./move";
import { lookAgainUntilOf } from "./policy";
import { holdDeal, termsOf } from "./reads";
import type { AgreePrice } from "./schema";

/** The seller says yes to exactly the price that was asked for. The deposit stays as it is; what is kept back follows. */
export const agreePriceDeal = (ctx: Ctx<Party>, { price }: Omit<AgreePrice, "deal">) =>
  transact(ctx, async (ctx) => {
    const deal = await holdDeal(ctx);
    const { holdbackBps, currency } = await termsOf(ctx, deal.id);
    await moveDeal(ctx, {
      ...{ id: deal.id, move: "agreePrice", where: eq(deals.newPrice, price) },
      otherwise: "This is not what the buyer asks for now. Look at it again.",
      set: {
        ...{ price, holdback: holdbackOf({ price, holdbackBps, currency }).minor },
        diligenceUntil: lookAgainUntilOf(ctx.now, deal),
      },
    });
  });
