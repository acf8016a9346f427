import type { Summary } from "@/local/stripe/summary";
import { type Currency, currencies, formatMoney, money } from "@/platform/money";

/** The stand-in counts as Stripe does: minor units, and a currency in small letters. */
export const shownMoney = (minor: number, currency: string) =>
  isCurrency(currency) ? formatMoney(money(minor, currency)) : `${minor} ${currency}`;

/** All that a balance holds, spendable or not. */
export function heldWords({ available, pending }: Summary["balance"]) {
  const sums = new Map<string, number>();
  for (const { amount, currency } of [...available, ...pending])
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  const held = [...sums].filter(([, amount]) => amount !== 0);
  return held.map(([currency, amount]) => shownMoney(amount, currency)).join(" and ") || "no money";
}

const isCurrency = (word: string): word is Currency => (currencies as readonly string[]).includes(word);

export const momentOf = (seconds: number) => new Date(seconds * 1000);

type Tone = "plain" | "good" | "money" | "danger";

const words: Record<string, [says: string, tone: Tone]> = {
  succeeded: ["paid", "good"],
  processing: ["on its way", "money"],
  requires_payment_method: ["not paid", "danger"],
  requires_confirmation: ["not paid yet", "plain"],
  requires_action: ["waits for a transfer", "money"],
  canceled: ["canceled", "plain"],
  pending: ["on its way", "money"],
  failed: ["failed", "danger"],
  needs_response: ["open", "danger"],
  under_review: ["being looked at", "money"],
  won: ["won", "good"],
  lost: ["lost", "danger"],
  active: ["may be paid", "good"],
  restricted: ["something is missing", "danger"],
};

export const wordFor = (status: string): [says: string, tone: Tone] => words[status] ?? [status, "plain"];

export const methodWord = (type: string | null) => {
  if (type === null) return "–";
  if (type === "customer_balance") return "Bank transfer";
  return type === "card" ? "Card" : "Bank debit";
};
