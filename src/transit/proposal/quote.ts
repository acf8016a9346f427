import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { posts } from "@/community/tables";
import { fitOf } from "@/gate/fit/reads";
import { whyNotBook } from "@/gate/pass/reads";
import type { BrandActor, Ctx } from "@/identity/actor";
import { whyNotVerified } from "@/identity/verification/reads";
import { partnerPolicyOf } from "@/networks/partner-policy/reads";
import { networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { env } from "@/platform/env";
import { notFound, Refused } from "@/platform/errors";
import { addDays } from "../calendar/policy";
import { mayBeginOn } from "../calendar/reads";
import { offers, proposals } from "../tables";
import { hashTerms } from "../terms/hash";
import { priceTerms, termLines } from "../terms/policy";
import type { Terms } from "../terms/schema";
import { mostOpen, open } from "./lifecycle";
import type { Quote } from "./schema";

/** A network that shows itself and so can be asked; any other is not found. */
export async function openNetwork(ctx: { db: Db }, slug: string) {
  const [network] = await ctx.db
    .select({ id: networks.id, ownerBrandId: networks.ownerBrandId })
    .from(networks)
    .where(and(eq(networks.slug, slug), eq(networks.visibility, "public")));
  if (!network) throw notFound("network");
  return network;
}

/** The posts of a network in the last four weeks. */
export const saidLately = (networkId: AnyPgColumn | string) =>
  and(
    eq(posts.networkId, networkId),
    isNull(posts.deletedAt),
    sql`${posts.createdAt} > now() - interval '28 days'`,
  );

/** How many items of any kind the network had in four weeks: partners may be a part of them. */
export const itemsLately = (ctx: { db: Db }, networkId: string) =>
  ctx.db.$count(posts, saidLately(networkId));

/** The run that terms speak of, as the gate counts it. */
export const runOf = ({ runsOn, days }: Pick<Terms, "runsOn" | "days">) => ({
  runsOn,
  endsOn: addDays(runsOn, days - 1),
});

/** Terms as the card prices them this moment, and all that speaks against sending them, hardest first. */
export async function quoteProposal(ctx: Ctx<BrandActor>, { network: slug, offerId, ...wish }: Quote) {
  const { brandId } = ctx.actor;
  const network = await openNetwork(ctx, slug);
  const [offer] = await ctx.db
    .select()
    .from(offers)
    .where(and(eq(offers.networkId, network.id), eq(offers.id, offerId), isNull(offers.pausedAt)));
  if (!offer)
    throw new Refused("not_found", "This offer is not on the card any more. Please choose another.");
  const { BRAND_FEE_BPS: brandFeeBps, COMMISSION_BPS: commissionBps } = env();
  const terms = priceTerms(offer, wish, { brandFeeBps, commissionBps });
  const { policy } = await partnerPolicyOf(ctx, network.id);
  const fit = await fitOf(ctx, { networkId: network.id, brandId, policy });
  const items = await itemsLately(ctx, network.id);
  const wanted = { networkId: network.id, brandId, campaign: "", items, ...runOf(terms) };
  const answers = [
    network.ownerBrandId !== brandId || "This network is your own. You need no proposal to speak there.",
    await whyNotVerified(ctx, brandId),
    policy.welcome || "This network lets no partners in.",
    !fit.blocked || (fit.sentences[0] ?? "It crosses a red line of this network."),
    fit.enough ||
      `Fit is ${Math.round(fit.fit)} of 100, and this network asks for ${fit.threshold}. Say on your profile what you hold to.`,
    await mayBeginOn(ctx, { offerId, day: terms.runsOn }),
    await whyNotBook(ctx, wanted),
    await mayOpen(ctx, network.id),
  ];
  return {
    networkId: network.id,
    terms,
    hash: hashTerms(terms).hash,
    lines: termLines(terms),
    fit: { score: Math.round(fit.fit), threshold: fit.threshold, sentences: fit.sentences },
    against: [...new Set(answers.filter((answer) => typeof answer === "string"))],
  };
}
export type Quoted = Awaited<ReturnType<typeof quoteProposal>>;

/** Three proposals of one brand may wait in one network. */
async function mayOpen(ctx: Ctx<BrandActor>, networkId: string): Promise<true | string> {
  const waiting = await ctx.db.$count(
    proposals,
    and(
      eq(proposals.networkId, networkId),
      eq(proposals.brandId, ctx.actor.brandId),
      inArray(proposals.state, [...open]),
    ),
  );
  return (
    waiting < mostOpen ||
    `${mostOpen} of your proposals wait here already. Let one of them be answered first.`
  );
}
