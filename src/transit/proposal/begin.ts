import { eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { brands } from "@/identity/tables";
import { verifiedBrand, whyNotVerified } from "@/identity/verification/reads";
import { partnerPolicyOf } from "@/networks/partner-policy/reads";
import { networks } from "@/networks/tables";
import { notFound } from "@/platform/errors";
import { showCalendar } from "../calendar/reads";
import { showRateCard } from "../rate-card/reads";
import { openNetwork } from "./quote";
import { answerRateOf, getDraft } from "./reads";
import type { Saved } from "./schema";

/** All that a brand needs to write a proposal to a network: what is offered and when, what holds there, and its draft. */
export async function beginProposal(ctx: Ctx<BrandActor>, { network: slug }: Saved) {
  const { id } = await openNetwork(ctx, slug);
  const { brandId } = ctx.actor;
  const [[network], [brand]] = await Promise.all([
    ctx.db
      .select({
        slug: networks.slug,
        name: networks.name,
        colour: networks.colour,
        typeface: networks.typeface,
      })
      .from(networks)
      .where(eq(networks.id, id)),
    ctx.db
      .select({ name: brands.name, categories: brands.categories })
      .from(brands)
      .where(eq(brands.id, brandId)),
  ]);
  if (!network || !brand) throw notFound("network");
  const [card, calendar, { policy }, draft, verified, proven, answerRate] = await Promise.all([
    showRateCard(ctx, { network: slug }),
    showCalendar(ctx, { network: slug, view: "month" }),
    partnerPolicyOf(ctx, id),
    getDraft(ctx, { network: slug }),
    verifiedBrand(ctx, brandId),
    whyNotVerified(ctx, brandId),
    answerRateOf(ctx, id),
  ]);
  const nextFree = new Map(calendar.offers.map((offer) => [offer.id, offer.nextFree]));
  return {
    network,
    brand,
    policy,
    answerRate,
    offers: card.offers.map((offer) => ({ ...offer, nextFree: nextFree.get(offer.id) ?? null })),
    draft: draft?.data ?? null,
    legalName: verified?.legalName ?? brand.name,
    proven,
    may: mayActFor(ctx.actor),
  };
}
export type Begun = Awaited<ReturnType<typeof beginProposal>>;
