import { and, eq, isNull } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { daysAsked } from "../events";
import { deals } from "../tables";
import { holdDeal } from "./reads";
import type { AskDays } from "./schema";

/** The buyer asks for more days to look. The seller may give them, once. */
export const askDaysDeal = (ctx: Ctx<Party>, { days }: Omit<AskDays, "deal">) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdDeal(ctx);
    allow(ctx.actor.kind === "buyer" || "Only the buyer asks for more days.");
    const [row] = await ctx.db
      .update(deals)
      .set({ extensionDays: days })
      .where(and(eq(deals.id, id), eq(deals.state, "diligence"), isNull(deals.extendedAt)))
      .returning({ id: deals.id });
    if (!row) throw new Refused("conflict", "More days can be asked for once, while you look closely.");
    await announce(ctx, daysAsked, { dealId: id });
  });
