import { and, eq, gt, sql } from "drizzle-orm";
import type { BrandActor, Ctx, Insider } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { verifiedBrand } from "@/identity/verification/reads";
import { transact } from "@/platform/db";
import { allow, Refused, refusing } from "@/platform/errors";
import { openDeal } from "../deal/open";
import { approaches } from "../tables";
import { moveApproach } from "./move";
import { ranOut, stale, taken } from "./policy";
import { holdListingOf } from "./reads";
import type { Accept } from "./schema";

const second = new Refused("conflict", taken);

/**
 * Says yes to exactly the version that the hash names, and opens the one deal of the network. Everybody who accepts for
 * one listing waits for its row, always before that of the approach, so that none waits for another for ever. Two
 * indexes would refuse a second deal even so.
 */
export const acceptApproach = (ctx: Ctx<Insider | BrandActor>, { approachId, hash }: Accept) =>
  refusing({ approaches_one_accepted: second, deals_one_live: second }, () =>
    transact(ctx, async (ctx) => {
      allow(ctx.actor.kind === "brand" ? mayActFor(ctx.actor) : true);
      const listing = await holdListingOf(ctx, { approachId });
      if (listing === "under_offer" || listing === "sold") throw second;
      const { listingId, networkId, brandId, version } = await moveApproach(ctx, {
        id: approachId,
        move: ctx.actor.kind === "brand" ? "agree" : "accept",
        where: and(eq(approaches.hash, hash), gt(approaches.answerBy, sql`now()`)),
        otherwise: await whyNot(ctx, { approachId, hash }),
      });
      if (!(await verifiedBrand(ctx, brandId)))
        throw new Refused("conflict", "The buyer's name or domain is not proven any more.");
      const deal = await openDeal(ctx, { approachId, listingId, networkId, brandId, version });
      return { dealId: deal.id };
    }),
  );

async function whyNot(ctx: Ctx, { approachId, hash }: Accept) {
  const [same] = await ctx.db
    .select({ id: approaches.id })
    .from(approaches)
    .where(and(eq(approaches.id, approachId), eq(approaches.hash, hash)));
  return same ? ranOut : stale;
}
