import { and, eq, isNull } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { later, days as ofDays } from "@/platform/time";
import { deals } from "../tables";
import { moveDeal } from "./move";
import { holdDeal } from "./reads";
import type { AskDays } from "./schema";

/** The seller gives the days that the buyer asked for, by naming how many. */
export const extendDeal = (ctx: Ctx<Party>, { days }: Omit<AskDays, "deal">) =>
  transact(ctx, async (ctx) => {
    const { id, diligenceUntil } = await holdDeal(ctx);
    await moveDeal(ctx, {
      ...{ id, move: "extend", where: and(eq(deals.extensionDays, days), isNull(deals.extendedAt)) },
      otherwise: "This is not what the buyer asks for now. Look at it again.",
      set: { extendedAt: ctx.now, diligenceUntil: diligenceUntil && later(diligenceUntil, ofDays(days)) },
    });
  });
