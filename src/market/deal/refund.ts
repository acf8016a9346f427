import { and, eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import type { HoldKind } from "@/payments/hold/policy";
import { deals } from "../tables";
import { moveDeal } from "./move";

/** All that was held of an undone sale has reached the buyer. */
export async function refundDeal(ctx: Ctx<System>, { purpose, kind }: { purpose: string; kind?: HoldKind }) {
  if (kind !== "closing") return;
  const [deal] = await ctx.db
    .select({ id: deals.id })
    .from(deals)
    .where(and(eq(deals.id, purpose), eq(deals.state, "refunding")));
  if (deal) await moveDeal(ctx, { id: deal.id, move: "refund" });
}
