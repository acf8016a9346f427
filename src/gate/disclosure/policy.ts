import type { Disclosure, Given } from "./schema";

/** The two words that begin every label, in every channel. */
export const labelWords = "Partner content";

const givenWords: Record<Given, (name: string) => string> = {
  money: (name) => `${name} paid for this`,
  product: (name) => `${name} gave its products for this`,
  commission: (name) => `the network earns from what you buy of ${name}`,
  perk: (name) => `${name} gives members a perk for this`,
};

/** Who paid what, and in whose words it stands: what follows the two words. */
export const disclosureParts = ({ legalName, given, writtenBy }: Disclosure) => [
  givenWords[given](legalName),
  writtenBy === "brand" ? "written by the partner" : "written by the network",
];

/** The label as one line of text, for mail, feeds, search, pictures and the like. It always comes first. */
export const disclosureText = (disclosure: Disclosure) =>
  [labelWords, ...disclosureParts(disclosure)].join(" · ");
