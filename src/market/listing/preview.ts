import { eq, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { networks } from "@/networks/tables";
import { notFound } from "@/platform/errors";
import { burstsIn } from "../burst/policy";
import { computeSnapshot } from "../snapshot/compute";
import {
  ageFrom,
  ageWords,
  bandOf,
  bandWords,
  incomeFrom,
  incomeWords,
  partWords,
  sizeFrom,
  sizeWords,
  yearOf,
} from "./policy";

/** What we know of the owner's network today, as each kind of reader would get it. Nothing is signed, and nobody is told. */
export async function previewListing(ctx: Ctx<Insider>) {
  const { networkId } = ctx.actor;
  const [network] = await ctx.db
    .select({
      name: networks.name,
      slug: networks.slug,
      purpose: networks.purpose,
      category: sql<string | null>`${networks.interests}[1]`,
      language: networks.language,
      region: networks.region,
      days: sql<number>`extract(day from now() - ${networks.createdAt})::int`,
    })
    .from(networks)
    .where(eq(networks.id, networkId));
  if (!network) throw notFound("network");
  const until = ctx.now.toISOString().slice(0, 10);
  const { figures, earned, weeks } = await computeSnapshot(ctx, { networkId, until });
  const { members, active, stayedTwelveWeeks } = figures;
  const { name, slug, purpose, days, ...described } = network;
  return {
    named: { name, slug, purpose },
    bands: {
      ...described,
      size: sizeWords[bandOf(sizeFrom, members ?? 0)],
      income: bandWords(incomeWords[bandOf(incomeFrom, yearOf(earned[0]))], earned[0]?.currency ?? null),
      active: partWords(members && active !== null ? active / members : null),
      stayed: partWords(stayedTwelveWeeks),
      age: ageWords[bandOf(ageFrom, days)],
    },
    figures,
    earned,
    bursts: burstsIn(weeks).map((place) => weeks.length - place),
  };
}
export type KnownListing = Awaited<ReturnType<typeof previewListing>>;
