import { eq, sql } from "drizzle-orm";
import { createSpace } from "@/community/space/create";
import { startThread } from "@/community/thread/start";
import type { BrandActor, Ctx } from "@/identity/actor";
import { brandPeople, brands, domains, people, verifications } from "@/identity/tables";
import { noPartners, type PartnerPolicy } from "@/networks/partner-policy/schema";
import { charters, memberships, networks } from "@/networks/tables";
import { days, later } from "@/platform/time";
import { addDays, dayOf } from "@/transit/calendar/policy";
import { quoteProposal } from "@/transit/proposal/quote";
import type { Quote, Submit } from "@/transit/proposal/schema";
import { submitProposal } from "@/transit/proposal/submit";
import { offers, proposals, rateCards } from "@/transit/tables";
import { hashTerms } from "@/transit/terms/hash";
import { priceTerms } from "@/transit/terms/policy";
import { writeTerms } from "@/transit/terms/write";
import type { Cast } from "./cast";
import { pinnedPost } from "./offers";

/** A network that lets partners in; the rules alone decide, until a test says otherwise. */
export const openPolicy: PartnerPolicy = {
  ...noPartners,
  welcome: true,
  values: ["benevolence", "universalism", "self-direction"],
  redLines: { categories: ["gambling"], practices: [] },
  decides: { by: "rules" },
};

/** Writes a new version of the Night Gardeners' charter, as an amendment would. */
export async function letPartnersIn(it: Cast, policy: Partial<PartnerPolicy> = {}) {
  const [network] = await it.db
    .update(networks)
    .set({ charterVersion: sql`${networks.charterVersion} + 1` })
    .where(eq(networks.id, it.gardeners.id))
    .returning();
  await it.db.insert(charters).values({
    networkId: it.gardeners.id,
    version: network?.charterVersion ?? 0,
    values: [],
    rules: [],
    partners: { ...openPolicy, ...policy },
    createdBy: it.who.ada.id,
  });
}

/** Talk enough that partners may be a part of it, among members who have been here for a season. */
export async function fillTheFeed(it: Cast) {
  const space = await createSpace(it.asFay, { name: "The beds", purpose: "", access: "members" });
  const first = { spaceId: space.id, title: "Slugs", body: "Everywhere." };
  const { threadId, id } = await startThread(it.asBram, first);
  await it.db.execute(sql`
    insert into posts (id, network_id, thread_id, number, author_id, body, html, text)
    select 'pst_' || lpad(copy::text, 20, '0'), network_id, ${threadId}, copy, author_id, body, html, text
    from posts, generate_series(2, 400) as copy where id = ${id}`);
  await it.db
    .update(memberships)
    .set({ joinedAt: sql`now() - interval '90 days'` })
    .where(eq(memberships.networkId, it.gardeners.id));
}

/** A brand that has proven who it is, and holds to what the Night Gardeners hold to. */
export async function prove(it: Cast, brandId: string, legalName: string) {
  await it.db
    .insert(verifications)
    .values({ brandId, legalName, registration: "HRB 1", papers: [], state: "confirmed" });
  await it.db
    .insert(domains)
    .values({ brandId, name: `${brandId.slice(4)}.example`, token: "t", state: "verified" });
  await it.db
    .update(brands)
    .set({
      values: ["benevolence", "universalism", "self-direction"],
      categories: ["home-and-garden"],
      practices: [],
    })
    .where(eq(brands.id, brandId));
}

/** Otto acts for Rival Seeds, which would like to pass through the Night Gardeners. */
export const asRival = (it: Cast): Ctx<BrandActor> => ({
  ...it.asOtto,
  actor: { kind: "brand", personId: it.who.otto.id, brandId: it.rival.id, role: "owner" },
});

/** Brands that nobody knows yet, each with somebody who acts for it. */
export async function moreBrands(it: Cast, count: number): Promise<Ctx<BrandActor>[]> {
  const found: Ctx<BrandActor>[] = [];
  for (let number = 1; number <= count; number++) {
    const [person] = await it.db
      .insert(people)
      .values({ name: `P${number}`, email: `p${number}@example.org`, emailVerifiedAt: it.now })
      .returning();
    const [brand] = await it.db
      .insert(brands)
      .values({ slug: `brand-${number}`, name: `Brand ${number}` })
      .returning();
    if (!person || !brand) throw new Error("a brand was not founded");
    await it.db.insert(brandPeople).values({ brandId: brand.id, personId: person.id, role: "owner" });
    await prove(it, brand.id, `Brand ${number} Ltd`);
    const actor = { kind: "brand" as const, personId: person.id, brandId: brand.id, role: "owner" as const };
    found.push({ db: it.db, now: it.now, actor });
  }
  return found;
}

const category = "home-and-garden" as const;
const brief = {
  objective: "We would like to lend head lamps to whoever digs at night.",
  link: "https://rival.example/lamps",
  claims: [{ claim: "They shine for nine hours.", proof: "Test report 12 on our page." }],
};
const creative = {
  headline: "A lamp for the late bed",
  body: "Nine hours of light, and no moths in your eyes.",
};

/** A proposal as its form would send it: quoted first, at the price that was shown. */
export async function propose(ctx: Ctx<BrandActor>, wish: Pick<Quote, "offerId"> & Partial<Submit>) {
  const asked = {
    network: "night-gardeners",
    runsOn: addDays(dayOf(ctx.now), 20),
    writtenBy: "network" as const,
    wording: "",
    category,
    ...brief,
    ...creative,
    ...wish,
  };
  const { network, offerId, runsOn, writtenBy, wording } = asked;
  const { hash } = await quoteProposal(ctx, { network, offerId, runsOn, writtenBy, wording });
  const { proposalId } = await submitProposal(ctx, { ...asked, hash: wish.hash ?? hash });
  return { proposalId, hash };
}

/** A proposal as it lies on the table, whatever the rules would have said to it. */
export async function layProposal(
  it: Cast,
  { to, by, from, state }: { to: string; by: string; from: string; state: "submitted" | "countered" },
) {
  await it.db.insert(rateCards).values({ networkId: to }).onConflictDoNothing();
  const [offer] = await it.db
    .insert(offers)
    .values({ networkId: to, currency: "eur", ...pinnedPost })
    .returning();
  if (!offer) throw new Error("no offer was made");
  const wish = { runsOn: addDays(dayOf(it.now), 20), writtenBy: "network" as const, wording: "" };
  const terms = priceTerms(offer, wish, { brandFeeBps: 500, commissionBps: 1_000 });
  const [row] = await it.db
    .insert(proposals)
    .values({
      networkId: to,
      brandId: by,
      state,
      createdBy: from,
      offerId: offer.id,
      ...{ category, brief, creative },
      version: 1,
      hash: hashTerms(terms).hash,
      submittedAt: it.now,
      answerBy: later(it.now, days(3)),
    })
    .returning();
  if (!row) throw new Error("no proposal was laid");
  await writeTerms(it.asSystem, { proposalId: row.id, version: 1, by: "brand", terms, note: "" });
  return { proposalId: row.id, hash: row.hash ?? "" };
}
