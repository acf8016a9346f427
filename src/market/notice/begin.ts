import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { verifiedBrand } from "@/identity/verification/reads";
import { networks } from "@/networks/tables";
import { parseBid } from "../bid/policy";
import { sellerName } from "../deal/reads";
import { bids, deals, handoverNotices } from "../tables";
import { hashNotice } from "./hash";
import { draftNotice } from "./policy";

/** Drafts what members will be told, from the terms. Nobody has approved it yet. */
export async function beginNotice(ctx: Ctx, { handoverId, dealId }: { handoverId: string; dealId: string }) {
  const [row] = await ctx.db
    .select({
      network: networks.name,
      buyer: brands.name,
      buyerId: brands.id,
      seller: sellerName,
      terms: bids.body,
    })
    .from(deals)
    .innerJoin(networks, eq(networks.id, deals.networkId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .innerJoin(bids, eq(bids.id, deals.bidId))
    .where(eq(deals.id, dealId));
  if (!row) throw new Error(`${dealId} has nobody to tell of it`);
  const verified = await verifiedBrand(ctx, row.buyerId);
  const body = draftNotice({
    network: row.network,
    seller: row.seller,
    buyer: row.buyer,
    legalName: verified?.legalName ?? null,
    bid: parseBid(row.terms),
  });
  await ctx.db.insert(handoverNotices).values({ handoverId, body, hash: hashNotice(body) });
}
