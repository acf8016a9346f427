import { and, isNull, sql } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { dealFindings, deals } from "../tables";
import { moveDeal } from "./move";
import { holdDeal } from "./reads";
import type { Reprice } from "./schema";

/** The buyer would pay less, once, and for something that she has found. */
export const repriceDeal = (ctx: Ctx<Party>, { price, finding }: Omit<Reprice, "deal">) =>
  transact(ctx, async (ctx) => {
    const deal = await holdDeal(ctx);
    if (price >= deal.price)
      throw new Refused("invalid", "That is not less.", { price: ["Less than was agreed."] });
    if (price <= deal.deposit)
      throw new Refused("invalid", "That is less than the deposit.", { price: ["More than the deposit."] });
    await moveDeal(ctx, {
      ...{ id: deal.id, move: "reprice", note: finding },
      where: and(
        isNull(deals.repricedAt),
        sql`exists (select from ${dealFindings} where ${dealFindings.dealId} = ${deals.id} and ${dealFindings.id} = ${finding})`,
      ),
      otherwise:
        "Another price can be asked for once, and for something that you have found and written down.",
      set: { newPrice: price, repriceFindingId: finding, repricedAt: ctx.now },
    });
  });
