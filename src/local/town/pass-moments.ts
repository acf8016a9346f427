import { addDays, dayOf, weekdayOf } from "@/transit/calendar/policy";
import { runDaysOf } from "@/transit/offer/policy";
import { endOf, midnight } from "@/transit/placement/policy";
import { counterTerms, priceTerms } from "@/transit/terms/policy";
import type { Terms } from "@/transit/terms/schema";
import { emailOf, idOf } from "./addresses";
import { networkId } from "./house-rows";
import { spanOf } from "./moments";
import type { StoryCard, StoryPass } from "./pass";
import { homeRoastersCard } from "./passes-home-roasters";
import { marginNotesCard } from "./passes-margin-notes";
import { slowMilesCard } from "./passes-slow-miles";
import { brandId, personId } from "./people-rows";
import { brands, networks } from "./town";

export const cards: StoryCard[] = [slowMilesCard, homeRoastersCard, marginNotesCard];
const hour = spanOf("1h");
const fees = { brandFeeBps: 500, commissionBps: 1_000 };

export const offerId = (network: string, key: string) => idOf("offer", network, key);

const firm = (slug: string) => {
  const found = brands.find((brand) => brand.slug === slug);
  if (!found) throw new Error(`there is no brand ${slug}`);
  return found;
};
const staff = (slug: string, key?: string) => {
  const { people } = firm(slug);
  const one = people.find((person) => (key ? person.key === key : person.role === "owner"));
  if (!one) throw new Error(`nobody of ${slug} is called ${key}`);
  return personId(emailOf(one.name, slug));
};

export type Told = ReturnType<typeof tellPass>;

/** All passes of the town with their people, their terms and their moments. */
export const toldPasses = (now: number): Told[] =>
  cards.flatMap((card) => card.passes.map((pass) => tellPass(card, pass, now)));

function tellPass(card: StoryCard, pass: StoryPass, now: number) {
  const house = networks.find(({ story }) => story.slug === card.network)?.story;
  const offered = card.offers.find(({ key }) => key === pass.offer);
  if (!house || !offered || !("brand" in house.owner))
    throw new Error(`${pass.key} asks for what is not there`);
  const sent = now - spanOf(pass.sent);
  const talk = (pass.talk ?? []).map((one, place, all) => {
    const waited = all.slice(0, place + 1).reduce((sum, { after }) => sum + spanOf(after), 0);
    return { ...one, at: sent + waited };
  });
  const accepted = (talk.at(-1)?.at ?? sent) + 20 * hour;
  const decided = accepted + 30 * hour;
  const paid = decided + 7 * hour;
  const written = paid + 40 * hour;
  const run = typeof pass.became === "object" ? pass.became.run : null;
  const back = run?.sentBack ? written + 14 * hour : null;
  const approved = back ? back + 30 * hour : written + 18 * hour;
  const versions = versionsOf(card, pass, talk, now);
  const terms = versions.at(-1)?.terms as Terms;
  const runsAt = midnight(terms.runsOn);
  const endsAt = endOf(runsAt, terms.days);
  const published = runsAt.getTime() + (run?.late ? spanOf(run.late) : 2 * 60_000);
  const stopped = run?.stopped ? published + spanOf(run.stopped.after) : null;
  const reported = endsAt.getTime() + 24 * hour;
  const byBrand = pass.key.length % 2 === 0;
  return {
    pass,
    run,
    house,
    terms,
    versions,
    talk,
    byBrand,
    runsAt,
    endsAt,
    id: idOf("proposal", pass.key),
    placementId: idOf("placement", pass.key),
    source: idOf("placement", pass.key, "source"),
    networkId: networkId(card.network),
    brandId: brandId(pass.brand),
    domain: firm(pass.brand).proof?.domain ?? "",
    legalName: firm(pass.brand).proof?.legalName ?? "",
    ownerBrandId: brandId(house.owner.brand),
    asker: staff(pass.brand, pass.by),
    brandOwner: staff(pass.brand),
    owner: staff(house.owner.brand),
    at: {
      ...{ sent, accepted, decided, paid, written, back, approved, published, stopped, reported },
      cancelled: paid + 30 * hour,
      settled: stopped ? stopped + 168 * hour : reported + (byBrand ? 50 : 168) * hour,
      claimed: run?.claim ? now - spanOf(run.claim.ago) : null,
      paused: run?.state === "paused" ? now - 6 * hour : stopped ? stopped - 3 * hour : null,
    },
  };
}

/** The terms as they lay on the table, one after the other. */
function versionsOf(
  card: StoryCard,
  pass: StoryPass,
  talk: (NonNullable<StoryPass["talk"]>[0] & { at: number })[],
  now: number,
) {
  const offered = card.offers.find(({ key }) => key === pass.offer) as StoryCard["offers"][0];
  const { key, floor = null, cap = null, leadDays: _lead, capacity: _capacity, ...rest } = offered;
  const offer = { id: offerId(card.network, key), ...rest, floor, cap, currency: card.currency };
  const { writtenBy, wording = "" } = pass;
  const runsOn = dayFor(card, pass.runs, now);
  let terms = priceTerms(offer, { runsOn, writtenBy, wording }, fees);
  const first = { version: 1, by: "brand" as const, terms, note: "", at: now - spanOf(pass.sent) };
  const later = talk.map((one, place) => {
    const day = one.later === undefined ? terms.runsOn : dayFor(card, pass.runs + one.later, now);
    terms = counterTerms(terms, {
      ...{ runsOn: day, writtenBy: terms.writtenBy, wording: one.wording ?? terms.wording },
      ...{ rate: one.rate ?? terms.rate, floor: terms.floor, cap: terms.cap },
    });
    return {
      version: place + 2,
      by: place % 2 === 0 ? ("owner" as const) : ("brand" as const),
      terms,
      note: one.note,
      at: one.at,
    };
  });
  return [first, ...later];
}

/** What is to come begins on no quiet day; what has been may lie on a day that became quiet since. */
function dayFor({ network, quietDays }: StoryCard, days: number, now: number) {
  const charter =
    networks.find(({ story }) => story.slug === network)?.story.charter.partners?.quietDays ?? [];
  const quiet = new Set([...quietDays, ...charter.map((day) => day % 7)]);
  let day = addDays(dayOf(new Date(now)), days);
  while (days > 0 && quiet.has(weekdayOf(day))) day = addDays(day, 1);
  return day;
}

export const runLength = (told: Told) => runDaysOf(told.terms);
