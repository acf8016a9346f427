import { createHash } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { verifiedBrand } from "@/identity/verification/reads";
import { networks } from "@/networks/tables";
import { Refused } from "@/platform/errors";
import type { Deal } from "../deal/move";
import { sellerName, termsOf } from "../deal/reads";
import { agreements, dealFindings, deals } from "../tables";
import { writeAgreement } from "./policy";

/** Writes what both will sign, from the terms as they hold now and from what was found. */
export async function beginAgreement(ctx: Ctx, deal: Deal) {
  const [row] = await ctx.db
    .select({ network: { name: networks.name, slug: networks.slug }, seller: sellerName })
    .from(deals)
    .innerJoin(networks, eq(networks.id, deals.networkId))
    .where(eq(deals.id, deal.id));
  if (!row) throw new Error(`${deal.id} is of no network`);
  const buyer = await verifiedBrand(ctx, deal.buyerId);
  if (!buyer)
    throw new Refused("conflict", "The buyer's name or domain is not proven any more. Prove it first.");
  const seller = deal.sellerBrandId && (await verifiedBrand(ctx, deal.sellerBrandId));
  const terms = await termsOf(ctx, deal.id);
  const body = writeAgreement({
    network: row.network,
    seller: seller ? seller.legalName : row.seller,
    buyer: buyer.legalName,
    terms: { ...terms, price: deal.price },
    firstPrice: terms.price,
    findings: await ctx.db
      .select({ kind: dealFindings.kind, words: dealFindings.words, answer: dealFindings.answer })
      .from(dealFindings)
      .where(eq(dealFindings.dealId, deal.id))
      .orderBy(asc(dealFindings.createdAt), asc(dealFindings.id)),
  });
  const hash = createHash("sha256").update(body).digest("hex");
  await ctx.db.insert(agreements).values({ dealId: deal.id, body, hash });
}
