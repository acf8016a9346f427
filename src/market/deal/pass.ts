import { sql } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { beginAgreement } from "../agreement/begin";
import { deals, diligenceItems } from "../tables";
import { moveDeal } from "./move";

/** The buyer has seen enough: what both will sign is written from the terms. */
export const passDeal = (ctx: Ctx<Party>) =>
  transact(ctx, async (ctx) => {
    const deal = await moveDeal(ctx, {
      ...{ id: ctx.actor.dealId, move: "pass" },
      where: sql`not exists (select from ${diligenceItems} where ${diligenceItems.dealId} = ${deals.id}
        and ${diligenceItems.required} and num_nonnulls(${diligenceItems.reviewedAt}, ${diligenceItems.waivedAt}) = 0)`,
      otherwise: "Something on the list was neither looked at nor let go. Answer it first.",
    });
    await beginAgreement(ctx, deal);
  });
