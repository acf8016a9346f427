import { isNear, mixesScripts, skeletonsOf, spelling, withoutMarks } from "@/platform/lookalike";

const ours = new Set("trellis admin administrator moderator operator support system official".split(" "));
const wellKnown =
  "adidas,airbnb,aldi,allianz,amazon,american express,anthropic,apple,barclays,bbc,bmw,booking.com,bosch,canon,chanel,chase,cisco,coca-cola,deutsche bank,dhl,discord,disney,dropbox,ebay,facebook,fedex,ferrari,ford,github,google,greenpeace,gucci,h&m,heineken,honda,hsbc,ibm,ikea,instagram,intel,lego,lidl,linkedin,mastercard,mcdonald's,mercedes-benz,meta,microsoft,mozilla,nestlé,netflix,nike,nintendo,openai,oracle,patagonia,paypal,pepsi,philips,porsche,red cross,reddit,revolut,rolex,samsung,sap,shell,shopify,siemens,slack,sony,spotify,starbucks,stripe,telegram,tesla,tiktok,toyota,twitch,uber,unicef,unilever,ups,visa,vodafone,volkswagen,whatsapp,wikipedia,wise,youtube,zalando,zara".split(
    ",",
  );
const famous = wellKnown.map((name) => ({ name, spelt: spelling(name), skeletons: skeletonsOf(name) }));

/** What two names are compared by. */
export const facesOf = ({ name, slug }: { name: string; slug: string }) => {
  const skeletons = [...new Set([...skeletonsOf(name), ...skeletonsOf(slug)])];
  return { skeletons, loose: [...new Set(skeletons.map(withoutMarks))] };
};

type Named = { subjectId: string; ownerId: string; name: string; slug: string };

/** A name that nothing speaks against, as it is kept: for whoever fills a town or a cast. */
export const clearName = <K extends "brand" | "network">(
  kind: K,
  { subjectId, ownerId, name, slug }: Named,
) => ({
  ...{ kind, subjectId, ownerId, name, slug, state: "clear" as const },
  ...facesOf({ name, slug }),
});

export type Other = { name: string; verified: boolean; skeletons: string[]; loose: string[] };
type Verdict = { no?: string; doubts: string[] };

const share = (one: readonly string[], other: readonly string[]) => one.some((each) => other.includes(each));

/** Whether a name may stand beside those of others: a no, or what an operator should look at. */
export function judge(given: { name: string; slug: string }, others: readonly Other[]): Verdict {
  const mine = facesOf(given);
  const spelt = [spelling(given.name), spelling(given.slug)];
  if (spelt.some((one) => ours.has(one)) || share(mine.skeletons, [...ours]))
    return { no: "This name sounds as if Trellis itself spoke. Please choose another.", doubts: [] };
  const copied = others.find(({ verified, skeletons }) => verified && share(mine.skeletons, skeletons));
  if (copied)
    return {
      no: `This looks the same as ${copied.name}, a verified brand. If you act for it, ask its owners to invite you; otherwise please choose another name.`,
      doubts: [],
    };
  const posing = famous.find((one) => share(mine.skeletons, one.skeletons) && !spelt.includes(one.spelt));
  if (posing)
    return {
      no: `This is written so that it looks like “${posing.name}”. Please choose a name of your own.`,
      doubts: [],
    };
  return { doubts: doubtsOf(given, mine, spelt, others) };
}

function doubtsOf(
  { name }: { name: string },
  mine: ReturnType<typeof facesOf>,
  spelt: string[],
  others: readonly Other[],
) {
  const near = (loose: readonly string[]) =>
    mine.loose.some((one) => loose.some((each) => isNear(one, each)));
  const same = others.find(({ skeletons }) => share(mine.skeletons, skeletons));
  const beside = others.find(({ verified, loose }) => verified && near(loose));
  const known = famous.find((one) => spelt.includes(one.spelt));
  const nearly = famous.find((one) => near(one.skeletons.map(withoutMarks)));
  return [
    ...(mixesScripts(name) ? ["Letters of two scripts stand in one word."] : []),
    ...(/\btrellis\b/i.test(name) ? ["It names Trellis."] : []),
    ...(same ? [`It looks the same as ${same.name}, which is here already.`] : []),
    ...(beside ? [`It is nearly ${beside.name}, a verified brand.`] : []),
    ...(known
      ? [`“${known.name}” is known everywhere.`]
      : nearly
        ? [`It is nearly “${nearly.name}”, which is known everywhere.`]
        : []),
  ];
}
