import { and, eq } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, notFound, Refused } from "@/platform/errors";
import { holdDeal } from "../deal/reads";
import { diligenceItems } from "../tables";

type Answer = { item: string; reviewedAt: Date | null; waivedAt: Date | null };

/** Writes what the buyer says of one thing on the list. She may say otherwise until she has passed it all. */
export const setDiligence = (ctx: Ctx<Party>, { item, ...answer }: Answer) =>
  transact(ctx, async (ctx) => {
    const { id, state } = await holdDeal(ctx);
    allow(ctx.actor.kind === "buyer" || "Only the buyer looks.");
    if (state !== "diligence") throw new Refused("conflict", "This is not the time to look closely.");
    const [row] = await ctx.db
      .update(diligenceItems)
      .set(answer)
      .where(and(eq(diligenceItems.dealId, id), eq(diligenceItems.id, item)))
      .returning({ id: diligenceItems.id });
    if (!row) throw notFound("item");
  });
