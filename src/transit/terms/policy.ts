import { add, formatMoney, money, share, subtract } from "@/platform/money";
import { dayWords } from "../calendar/policy";
import {
  isCounted,
  type OfferKind,
  offerKindWords,
  type PriceModel,
  priceModelWords,
  priceOf,
  runDaysOf,
} from "../offer/policy";
import type { Fees, Terms } from "./schema";

type Offered = Pick<Terms, "kind" | "title" | "promise" | "model" | "rate" | "floor" | "cap" | "currency"> & {
  id: string;
};
type Wished = Pick<Terms, "runsOn" | "writtenBy" | "wording">;

/** Terms as the rate card prices them: the sums are ours, and frozen here. */
export function priceTerms(offer: Offered, { runsOn, writtenBy, wording }: Wished, fees: Fees): Terms {
  const { id: offerId, kind, title, promise, model, rate, floor, cap, currency } = offer;
  const days = runDaysOf(offer);
  const offered = { offerId, kind, title, promise, model, rate, floor, cap, currency };
  return { ...offered, runsOn, days, writtenBy, wording, ...sumsOf(offered, fees), ...fees, ...cancelTiers };
}

const cancelTiers = { cancelFreeDays: 14, cancelHalfDays: 5 };

type Priced = Pick<Terms, "model" | "rate" | "floor" | "cap" | "currency">;

/** The price, the brand's fee on top, and both. */
export function sumsOf(priced: Priced, { brandFeeBps }: Pick<Fees, "brandFeeBps">) {
  const price = money(priceOf(priced), priced.currency);
  const fee = share(price, brandFeeBps);
  return { price: price.minor, brandFee: fee.minor, total: add(price, fee).minor };
}

/** The same terms with what a counter changes; the fees stay those that were frozen. */
export function counterTerms(terms: Terms, change: Wished & Pick<Terms, "rate" | "floor" | "cap">): Terms {
  const { runsOn, writtenBy, wording, rate, floor, cap } = change;
  const next = { ...terms, runsOn, writtenBy, wording, rate, floor, cap };
  return { ...next, ...sumsOf(next, terms) };
}

/** What the owner receives at most: the price less the commission. */
export const ownersPart = ({ price, currency, commissionBps }: Terms) =>
  subtract(money(price, currency), share(money(price, currency), commissionBps));

const writerWords = { network: "The network", brand: "The brand" };

export function priceWords({ model, rate, floor, cap, currency }: Priced) {
  const say = (minor: number | null) => formatMoney(money(minor ?? 0, currency));
  const per = priceModelWords[model as PriceModel].per;
  const one = per ? `${say(rate)} ${per}` : say(rate);
  return isCounted(model) ? `${one}, between ${say(floor)} and ${say(cap)}` : one;
}

const daysWords = (days: number) => (days === 1 ? "one day" : `${days} days`);

/** Terms line by line, as both sides read them. */
export const termLines = (terms: Terms) => [
  { label: "What", value: `${terms.title} (${offerKindWords[terms.kind as OfferKind].label})` },
  { label: "Begins", value: dayWords(terms.runsOn, "weekday") },
  { label: "Runs", value: daysWords(terms.days) },
  { label: "Price", value: priceWords(terms) },
  {
    label: isCounted(terms.model) ? "Brand sets aside, at most" : "Brand sets aside",
    value: formatMoney(money(terms.total, terms.currency)),
  },
  {
    label: isCounted(terms.model) ? "Owner receives, at most" : "Owner receives",
    value: formatMoney(ownersPart(terms)),
  },
  { label: "Written by", value: writerWords[terms.writtenBy] },
  { label: "About the words", value: terms.wording || "Nothing agreed" },
];

/** What one version changes of the one before, line by line. */
export function diffTerms(before: Terms, after: Terms) {
  const old = new Map(termLines(before).map(({ label, value }) => [label, value]));
  return termLines(after)
    .map(({ label, value }) => ({ label, before: old.get(label) ?? "", after: value }))
    .filter((line) => line.before !== line.after);
}
