// The money itself: every movement is a balance transaction of the platform or of a connected account.
import type Stripe from "stripe";
import type { Desk } from "./desk";
import { newId } from "./ids";
import { invalid } from "./refusal";
import type { Booking } from "./state";

interface Movement {
  owner?: string | null;
  amount: number;
  fee?: number;
  currency: string;
  type: Stripe.BalanceTransaction["type"];
  category: string;
  source: string;
  description?: string | null;
  /** Seconds from now until it may be spent. */
  waits?: number;
}

export const twoDays = 2 * 24 * 3600;

export function book(desk: Desk, movement: Movement): Booking {
  const {
    owner = null,
    amount,
    fee = 0,
    currency,
    type,
    category,
    source,
    description = null,
    waits = 0,
  } = movement;
  return desk.state.put("booking", {
    id: newId("txn"),
    object: "balance_transaction",
    amount,
    available_on: desk.now + waits,
    balance_type: "payments",
    created: desk.now,
    currency,
    description,
    exchange_rate: null,
    fee,
    fee_details: fee
      ? [
          {
            amount: fee,
            application: null,
            currency,
            description: "Stripe processing fees",
            type: "stripe_fee",
          },
        ]
      : [],
    net: amount - fee,
    reporting_category: category,
    source,
    status: waits > 0 ? "pending" : "available",
    type,
    owner,
  });
}

/** As it is shown: whose it is goes without saying, and time makes it available. */
export function shownBooking(desk: Desk, { owner: _owner, ...booking }: Booking): Stripe.BalanceTransaction {
  return { ...booking, status: booking.available_on <= desk.now ? "available" : "pending" };
}

export function balanceOf(desk: Desk, owner: string | null): Stripe.Balance {
  const mine = desk.state.every("booking").filter((booking) => booking.owner === owner);
  const currencies = [...new Set(["eur", "gbp", "usd", ...mine.map(({ currency }) => currency)])].sort();
  const sums = (available: boolean) =>
    currencies.map((currency) => {
      const amount = mine
        .filter((booking) => booking.currency === currency && booking.available_on <= desk.now === available)
        .reduce((sum, { net }) => sum + net, 0);
      return { amount, currency, source_types: { card: amount } };
    });
  return { object: "balance", available: sums(true), livemode: false, pending: sums(false) };
}

export const availableOf = (desk: Desk, owner: string | null, currency: string) =>
  sumOf(balanceOf(desk, owner).available, currency);

/** With what has not settled yet. */
export const heldBy = (desk: Desk, owner: string | null, currency: string) =>
  availableOf(desk, owner, currency) + sumOf(balanceOf(desk, owner).pending, currency);

const sumOf = (parts: { amount: number; currency: string }[], currency: string) =>
  parts.find((part) => part.currency === currency)?.amount ?? 0;

const smallest: Record<string, number> = { eur: 50, usd: 50, gbp: 30 };

export function mustBeMoney(amount: number, currency: string, param = "amount") {
  const least = smallest[currency];
  if (least === undefined)
    throw invalid(`Invalid currency: ${currency}. The stand-in knows eur, gbp and usd.`, {
      param: "currency",
    });
  if (amount < 1)
    throw invalid("This value must be greater than or equal to 1.", {
      code: "parameter_invalid_integer",
      param,
    });
  if (amount > 99_999_999)
    throw invalid("Amount must be no more than $999,999.99", { code: "amount_too_large", param });
}

export function mustBeChargeable(amount: number, currency: string) {
  mustBeMoney(amount, currency);
  if (amount < (smallest[currency] ?? 0))
    throw invalid(`Amount must be at least ${smallest[currency]} in the smallest unit of ${currency}.`, {
      code: "amount_too_small",
      param: "amount",
    });
}

/** What Stripe takes from a charge, by its European price list. */
export function feeFor(method: string, amount: number, currency: string) {
  const share = (bps: number) => Math.round((amount * bps) / 10_000);
  if (method === "sepa_debit") return 35;
  if (method === "customer_balance") return Math.min(share(50), 500);
  if (method === "bacs_debit") return Math.min(Math.max(share(100), 20), 200);
  if (method === "us_bank_account") return Math.min(share(80), 500);
  if (currency === "gbp") return share(150) + 20;
  return currency === "usd" ? share(290) + 30 : share(150) + 25;
}
