import { and, eq, inArray, ne } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import { dialCall } from "../call/dial";
import { arrivals, holds, payers } from "../tables";
import { bringArrival } from "./bring";

/** Reads anew what a customer has sent by bank transfer. False when it buys nothing here. */
export async function refreshArrival(ctx: Ctx, customerId: string): Promise<boolean> {
  const [buyer] = await ctx.db
    .select({ brandId: payers.brandId })
    .from(payers)
    .innerJoin(holds, eq(holds.brandId, payers.brandId))
    .where(and(eq(payers.customerId, customerId), ne(holds.kind, "partnership")))
    .limit(1);
  if (!buyer) return false;
  const told: Stripe.CustomerCashBalanceTransaction[] = [];
  for await (const each of dialCall().customers.listCashBalanceTransactions(customerId, { limit: 100 }))
    if (each.type === "funded") told.push(each);
  const known = await ctx.db
    .select({ id: arrivals.providerId })
    .from(arrivals)
    .where(inArray(arrivals.providerId, ["", ...told.map(({ id }) => id)]));
  const seen = new Set(known.map(({ id }) => id));
  // Newest first is how they are told; what came first is to be judged first.
  for (const said of told.reverse())
    if (!seen.has(said.id)) await bringArrival(ctx, { brandId: buyer.brandId, said });
  return true;
}
