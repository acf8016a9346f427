import { formatMoney, type Money, money, share, subtract } from "@/platform/money";
import { Bid, type FundsTier, type Pledge, type TermsOfBid } from "./schema";

/** The terms, from the text that was hashed. */
export const parseBid = (body: string): Bid => Bid.parse(JSON.parse(body));

/** What is kept back of the price until it is seen who has stayed. */
export const holdbackOf = ({
  price,
  holdbackBps,
  currency,
}: Pick<Bid, "price" | "holdbackBps" | "currency">): Money => share(money(price, currency), holdbackBps);

/** Of the price, what is paid at first to keep everybody else out. */
export const depositBps = 500;

/**
 * Terms with what follows from them: the deposit, our part as it was frozen first, and until when they stand. Nothing else
 * that came with them is hashed.
 */
export function makeBid(terms: TermsOfBid, { feeBps, expiresAt }: { feeBps: number; expiresAt: Date }): Bid {
  const { pledges, includes, currency, price, holdbackBps } = terms;
  const { diligenceDays, noticeDays, inspectionDays } = terms;
  return {
    ...{ currency, price, holdbackBps, diligenceDays, noticeDays, inspectionDays },
    // In one order and without doubles, so that the same meaning has the same hash.
    pledges: pledgeOrder.filter((pledge) => pledges.includes(pledge)),
    includes: [...new Set(includes)],
    deposit: share(money(price, currency), depositBps).minor,
    feeBps,
    expiresAt: expiresAt.toISOString(),
  };
}

/** Whether the two differ in anything but the day on which they end. */
export const isSameBid = (one: Bid, other: Bid) => diffBids(one, other).length === 0;

export const pledgeWords: Record<Pledge, { label: string; meaning: string }> = {
  keepStewards: {
    label: "Keep its stewards",
    meaning: "No steward loses that role without a cause for 60 days.",
  },
  partnerLoad: {
    label: "No more partners than now",
    meaning: "The charter's limits on partner content stay as they are or get stricter.",
  },
  priceFrozen: {
    label: "Freeze what members pay",
    meaning: "What members pay does not rise before their next renewal.",
  },
  keepArchive: {
    label: "Keep the archive",
    meaning: "What was written stays where it is, for everybody who may read it now.",
  },
};
const pledgeOrder = Object.keys(pledgeWords) as Pledge[];

export const fundsWords: Record<FundsTier, { label: string; meaning: string }> = {
  said: {
    label: "Said, not shown",
    meaning: "The buyer says that the money is there, and has shown nothing.",
  },
  shown: {
    label: "Shown by a paper",
    meaning: "The buyer has put a paper of its bank beside the offer. We have not checked it.",
  },
  paid: {
    label: "Has paid that much here before",
    meaning: "What this brand has paid through Trellis so far comes to at least this price.",
  },
};

/** What the seller receives in all, if nothing is taken from what is kept back. */
export const sellersPart = ({ price, currency, feeBps }: Pick<Bid, "price" | "currency" | "feeBps">) =>
  subtract(money(price, currency), share(money(price, currency), feeBps));

const percent = (bps: number) => `${bps / 100} %`;
const daysWords = (count: number) => (count === 1 ? "one day" : `${count} days`);

/** An offer line by line, as both sides read it. */
export function bidLines(bid: Bid) {
  const say = (minor: number) => formatMoney(money(minor, bid.currency));
  const holdback = holdbackOf(bid);
  return [
    { label: "Price", value: say(bid.price) },
    { label: "Deposit, to begin with", value: `${say(bid.deposit)}, a part of the price` },
    {
      label: "Kept back for 30 days",
      value: holdback.minor ? `${formatMoney(holdback)} (${percent(bid.holdbackBps)})` : "Nothing",
    },
    {
      label: "Seller receives",
      value: `${formatMoney(sellersPart(bid))}, after our ${percent(bid.feeBps)}`,
    },
    { label: "To look closely", value: daysWords(bid.diligenceDays) },
    { label: "Notice to members", value: daysWords(bid.noticeDays) },
    { label: "To inspect what was handed over", value: daysWords(bid.inspectionDays) },
    {
      label: "Promised to members",
      value: bid.pledges.map((pledge) => pledgeWords[pledge].label).join(" · ") || "Nothing",
    },
    { label: "Goes with it", value: bid.includes.join(" · ") || "The network itself, and nothing else" },
  ];
}

/** What one version changes of the one before, line by line. */
export function diffBids(before: Bid, after: Bid) {
  const old = new Map(bidLines(before).map(({ label, value }) => [label, value]));
  return bidLines(after)
    .map(({ label, value }) => ({ label, before: old.get(label) ?? "", after: value }))
    .filter((line) => line.before !== line.after);
}
