import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { requestHold } from "@/payments/hold/request";
import { money, nothing } from "@/platform/money";
import type { Terms } from "../terms/schema";
import type { Placement } from "./move";

/** Asks the brand for the price and our fee, as the terms have frozen them; the network's owner is to be paid. */
export async function askToPayPlacement(
  ctx: Ctx,
  { id, brandId, networkId, terms }: Pick<Placement, "id" | "brandId" | "networkId"> & { terms: Terms },
) {
  const [network] = await ctx.db.select().from(networks).where(eq(networks.id, networkId));
  const [brand] = await ctx.db.select({ slug: brands.slug }).from(brands).where(eq(brands.id, brandId));
  if (!network || !brand) throw new Error("a placement has lost a side");
  const { ownerPersonId, ownerBrandId } = network;
  const payee = ownerPersonId ? { personId: ownerPersonId } : ownerBrandId && { brandId: ownerBrandId };
  if (!payee) throw new Error("nobody owns the network of a placement");
  return requestHold(ctx, {
    purpose: id,
    brandId,
    payee,
    price: money(terms.price, terms.currency),
    fee: money(terms.brandFee, terms.currency),
    tax: nothing(terms.currency),
    commissionBps: terms.commissionBps,
    earnedIn: networkId,
    description: `${terms.title} in ${network.name}`,
    backTo: `/brand/${brand.slug}/placements/${id}`,
  });
}
