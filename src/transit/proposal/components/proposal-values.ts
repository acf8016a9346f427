import type { Category } from "@/identity/compass/schema";
import type { Begun } from "../begin";

/** A proposal as it is typed. */
export type ProposalValues = {
  offerId: string;
  runsOn: string;
  writtenBy: "network" | "brand";
  wording: string;
  category: Category | "";
  objective: string;
  link: string;
  claims: { claim: string; proof: string }[];
  headline: string;
  body: string;
};

/** What the form begins with: the draft where there is one, else the first offer on its first free day. */
export function firstValues({ offers, brand, draft }: Begun, wanted: string | undefined): ProposalValues {
  const offer = offers.find(({ id }) => id === wanted) ?? offers[0];
  const empty: ProposalValues = {
    offerId: offer?.id ?? "",
    runsOn: offer?.nextFree ?? "",
    writtenBy: "network",
    wording: "",
    category: brand.categories[0] ?? "",
    objective: "",
    link: "https://",
    claims: [],
    headline: "",
    body: "",
  };
  const kept = Object.entries(draft ?? {}).filter(
    ([name, value]) =>
      name in empty &&
      typeof value === typeof empty[name as keyof ProposalValues] &&
      Array.isArray(value) === Array.isArray(empty[name as keyof ProposalValues]),
  );
  const values = { ...empty, ...Object.fromEntries(kept) } as ProposalValues;
  return offers.some(({ id }) => id === values.offerId) ? values : { ...values, offerId: empty.offerId };
}

export const readProposal = (values: ProposalValues) => {
  const { offerId, runsOn, writtenBy, wording, category, objective, link, claims, headline, body } = values;
  return {
    wish: { offerId, runsOn, writtenBy, wording },
    rest: { category, objective, link, claims, headline, body },
  };
};
