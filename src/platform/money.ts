export const currencies = ["eur", "usd", "gbp"] as const;
export type Currency = (typeof currencies)[number];

export const currencyWords: Record<Currency, string> = {
  eur: "Euro, EUR",
  usd: "US dollar, USD",
  gbp: "Pound sterling, GBP",
};

/** An amount in the smallest unit of its currency: 500.00 euros are 50000 minor. Never a fraction of one. */
export type Money = { minor: number; currency: Currency };

export function money(minor: number, currency: Currency): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`${minor} is not a whole number of minor units`);
  return { minor, currency };
}

export const nothing = (currency: Currency) => money(0, currency);

export const add = (first: Money, ...others: Money[]) =>
  money(
    others.reduce((sum, other) => sum + sameCurrency(first, other).minor, first.minor),
    first.currency,
  );

export const subtract = (from: Money, what: Money) =>
  money(from.minor - sameCurrency(from, what).minor, from.currency);

function sameCurrency(one: Money, other: Money) {
  if (one.currency !== other.currency)
    throw new TypeError(`${one.currency} and ${other.currency} cannot be added up`);
  return other;
}

export const wholeBps = 10_000;

/** A share in hundredths of a percent, to the nearest minor unit; a half goes to the share. */
export const share = (whole: Money, bps: number): Money =>
  splitByLargestRemainder(whole, [bps, wholeBps - bps])[0] as Money;

/**
 * Parts in proportion to the weights which sum exactly to the whole. What is left over from rounding down goes, one
 * unit each, to the largest remainders; among equals to the party named first.
 */
export function splitByLargestRemainder(whole: Money, weights: readonly number[]): Money[] {
  const sum = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole.minor < 0 || sum <= 0n || weights.some((weight) => weight < 0))
    throw new RangeError("only something can be split, among parties of whom one at least has a share");
  const exact = weights.map((weight, place) => {
    const product = BigInt(whole.minor) * BigInt(weight);
    return { place, minor: product / sum, remainder: product % sum };
  });
  const left = BigInt(whole.minor) - exact.reduce((total, part) => total + part.minor, 0n);
  const lucky = new Set(
    exact
      .toSorted((a, b) =>
        a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1,
      )
      .slice(0, Number(left))
      .map(({ place }) => place),
  );
  return exact.map(({ place, minor }) => money(Number(minor) + (lucky.has(place) ? 1 : 0), whole.currency));
}

// Making one costs more than all that a page of prices asks of it.
const formats = new Map<string, Intl.NumberFormat>();

/** "€500.00": always with its currency, always with its cents. */
export function formatMoney({ minor, currency }: Money, locale = "en") {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: "currency", currency });
  formats.set(key, format);
  return format.format(minor / 100);
}

/** What somebody types: "12.5" and "12,50" as minor units; null when it is no amount of money. */
export function parseAmount(typed: string): number | null {
  const [, whole, part = ""] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(typed.trim()) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(part.padEnd(2, "0"));
}

/** The same as it stands in a field to be changed. */
export const amountText = (minor: number | null) => (minor === null ? "" : (minor / 100).toFixed(2));
