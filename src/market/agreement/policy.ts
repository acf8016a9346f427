import { formatMoney, money } from "@/platform/money";
import { bidLines, pledgeWords } from "../bid/policy";
import type { Bid } from "../bid/schema";
import { diligenceRules } from "../diligence/policy";
import type { DiligenceKind } from "../diligence/schema";
import { itemRules } from "../item/policy";
import { itemKinds } from "../item/schema";

type Found = { kind: DiligenceKind; words: string; answer: string | null };
type Agreed = {
  network: { name: string; slug: string };
  seller: string;
  buyer: string;
  /** As the offer was accepted, at the price that holds now. */
  terms: Bid;
  /** The price of the offer, where another was agreed on since. */
  firstPrice: number;
  findings: readonly Found[];
};

const numbered = (lines: readonly string[]) => lines.map((line, place) => `${place + 1}. ${line}`);

/**
 * What both sign. Every sum, day and promise in it is one of the terms that were accepted or a rule that the product keeps
 * by itself, so that nothing stands here that nobody will do.
 */
export function writeAgreement({ network, seller, buyer, terms, firstPrice, findings }: Agreed): string {
  const say = (minor: number) => formatMoney(money(minor, terms.currency));
  const parts = [
    [
      `Sale of the network ${network.name}`,
      `At the address /n/${network.slug}, with everything that belongs to it.`,
    ],
    ["Who", `Seller: ${seller}`, `Buyer: ${buyer}`],
    [
      "Terms",
      ...bidLines(terms).map(({ label, value }) => `${label}: ${value}`),
      ...(firstPrice === terms.price
        ? []
        : [`The price was ${say(firstPrice)} when the offer was accepted.`]),
    ],
    [
      "What goes over",
      ...numbered([
        ...itemKinds
          .filter((kind) => kind !== "beyond")
          .map((kind) => `${itemRules[kind].label}${itemRules[kind].required ? "" : ", where there is one"}`),
        ...terms.includes,
      ]),
    ],
    [
      "What is promised to members",
      ...(terms.pledges.length === 0
        ? ["Nothing beyond the charter."]
        : numbered(terms.pledges.map((pledge) => pledgeWords[pledge].meaning))),
    ],
    [
      "How it goes",
      ...numbered([
        "The buyer pays by bank transfer, in the exact sum and in its own legal name. Until acceptance the money is held, and is nobody's to take.",
        "Members are told before anything is handed over. They may object or leave, and take their words with them. If more than a tenth of the active members do, the buyer may walk away and has everything back.",
        "Until then nobody exports, deletes, mails everybody, takes stewards away or changes the charter.",
        "The buyer inspects what was handed over. What is not as agreed is made right, or Trellis looks at it with both.",
        "On acceptance the network becomes the buyer's and the money the seller's, in one moment.",
        "What is kept back is paid after thirty days by how many of the active members have stayed: all of it from nine in ten, none of it from six in ten, and in proportion between.",
        "Until acceptance the sale can be undone: first the seller has the network back, then the buyer the money.",
        "Whoever backs out after signing breaks this agreement. A buyer who does leaves the deposit to the seller.",
      ]),
    ],
    [
      "What the buyer found, and what the seller says to it",
      ...(findings.length === 0
        ? ["Nothing was written down."]
        : numbered(
            findings.map(
              ({ kind, words, answer }) =>
                `${diligenceRules[kind].label}: ${words} Seller: ${answer ?? "nothing was said to it."}`,
            ),
          )),
    ],
  ];
  return parts.map(([title, ...lines]) => [title, ...lines].join("\n")).join("\n\n");
}

/** The parts of the text, for whoever lays it out: a title, and what stands below. */
export const partsOfAgreement = (body: string) =>
  body.split("\n\n").map((part) => {
    const [title = "", ...lines] = part.split("\n");
    return { title, lines };
  });
