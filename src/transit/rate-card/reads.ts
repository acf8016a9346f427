import { and, asc, eq, isNull } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { partnerPolicyOf } from "@/networks/partner-policy/reads";
import { networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { runDaysOf } from "../offer/policy";
import { reliabilityOf } from "../placement/reads";
import { offers, rateCards } from "../tables";
import type { Show } from "./schema";

const offered = {
  id: offers.id,
  kind: offers.kind,
  title: offers.title,
  promise: offers.promise,
  model: offers.model,
  rate: offers.rate,
  floor: offers.floor,
  cap: offers.cap,
  currency: offers.currency,
  leadDays: offers.leadDays,
  capacity: offers.capacity,
  pausedAt: offers.pausedAt,
};

const listOffers = async (ctx: { db: Db }, networkId: string, all: boolean) => {
  const rows = await ctx.db
    .select(offered)
    .from(offers)
    .where(and(eq(offers.networkId, networkId), all ? undefined : isNull(offers.pausedAt)))
    .orderBy(asc(offers.createdAt), asc(offers.id));
  return rows.map((offer) => ({ ...offer, runDays: runDaysOf(offer) }));
};
export type Offer = Awaited<ReturnType<typeof listOffers>>[number];

/** The card as its owner sees it, paused offers included. A network without one has an empty card in euros. */
export async function getRateCard(ctx: Ctx<Insider>) {
  const { networkId } = ctx.actor;
  const [card] = await ctx.db.select().from(rateCards).where(eq(rateCards.networkId, networkId));
  return {
    currency: card?.currency ?? ("eur" as const),
    quietDays: card?.quietDays ?? [],
    offers: await listOffers(ctx, networkId, true),
    reliability: await reliabilityOf(ctx, networkId),
  };
}

/** The card that everybody may read: of networks that show themselves, and what is offered now. */
export async function showRateCard(ctx: { db: Db }, { network }: Show) {
  const [found] = await ctx.db
    .select({ id: networks.id, currency: rateCards.currency, quietDays: rateCards.quietDays })
    .from(networks)
    .leftJoin(rateCards, eq(rateCards.networkId, networks.id))
    .where(and(eq(networks.slug, network), eq(networks.visibility, "public")));
  if (!found) throw notFound("network");
  return {
    currency: found.currency ?? ("eur" as const),
    quietDays: found.quietDays ?? [],
    policy: (await partnerPolicyOf(ctx, found.id)).policy,
    offers: await listOffers(ctx, found.id, false),
    reliability: await reliabilityOf(ctx, found.id),
  };
}
