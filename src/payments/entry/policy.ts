import {
  add,
  type Currency,
  type Money,
  money,
  share,
  splitByLargestRemainder,
  subtract,
} from "@/platform/money";

/** Where money can be, as the books name it. A debit is written as plus, a credit as minus. */
/** `cash`: sent to us by bank transfer and with the provider, but not yet taken for anything. */
export const assets = ["stripe", "cash", "bank", "dispute_hold", "recv_owner"] as const;
export const liabilities = [
  "held",
  "deposit",
  "holdback",
  "payable",
  "refund_payable",
  "dispute_reserve",
  "unearned_fee",
  "tax",
  "brand_credit",
  "unmatched",
] as const;
export const results = ["rev_fee", "exp_stripe", "exp_dispute", "exp_loss", "exp_goodwill"] as const;
export const accounts = [...assets, ...liabilities, ...results] as const;
export type Account = (typeof accounts)[number];

/** Why money moved; each happens at most once for one cause. */
export const movementKinds = [
  "paid",
  "cost",
  "settled",
  "transferred",
  "refund_decided",
  "refund_settled",
  "refund_returned",
  "refund_elsewhere",
  "split",
  "clawed_back",
  "reversed",
  "netted",
  "written_off",
  "late",
  "chargeback_taken",
  "chargeback_reserved",
  "chargeback_won",
  "chargeback_lost",
  "came_back",
  "arrived",
  "turned_away",
  "deposit_back",
  "forfeited",
  "closed",
  "holdback_paid",
] as const;
export type MovementKind = (typeof movementKinds)[number];

/** What is put down together. `holdId` only where it is not the hold of the movement itself. */
export type Line = { account: Account; minor: number; holdId?: string };

const debit = (account: Account, { minor }: Money): Line => ({ account, minor });
const credit = (account: Account, { minor }: Money): Line => ({ account, minor: -minor });
const lines = (...all: Line[]) => all.filter((line) => line.minor !== 0);

/** What a hold holds: price, the brand's fee, and tax on the fee. */
export type Parts = { price: Money; fee: Money; tax: Money };
export const whole = ({ price, fee, tax }: Parts) => add(price, fee, tax);

const drained = ({ price, fee, tax }: Parts) => [
  debit("held", price),
  debit("unearned_fee", fee),
  debit("tax", tax),
];

/** What the owner gets of a price after the commission; what rounds goes to her. */
export const earned = (price: Money, commissionBps: number) => {
  const commission = share(price, commissionBps);
  return { net: subtract(price, commission), commission };
};

export const paid = (parts: Parts) =>
  lines(
    debit("stripe", whole(parts)),
    credit("held", parts.price),
    credit("unearned_fee", parts.fee),
    credit("tax", parts.tax),
  );

export const costed = (cost: Money) => lines(debit("exp_stripe", cost), credit("stripe", cost));

export const settled = ({ price, fee }: Parts, commissionBps: number) => {
  const { net, commission } = earned(price, commissionBps);
  return lines(
    debit("held", price),
    debit("unearned_fee", fee),
    credit("payable", net),
    credit("rev_fee", add(commission, fee)),
  );
};

export const transferred = (net: Money) => lines(debit("payable", net), credit("stripe", net));

export const refundDecided = (parts: Parts) =>
  lines(...drained(parts), credit("refund_payable", whole(parts)));

/** Where money that goes back lies: in our balance, or still in the payer's cash. */
export const purses = ["stripe", "cash"] as const;
export type Purse = (typeof purses)[number];

export const refundSettled = (amount: Money, from: Purse = "stripe") =>
  lines(debit("refund_payable", amount), credit(from, amount));

/** A refund that did not arrive: the money is with us again, and still owed. */
export const refundReturned = (amount: Money, to: Purse = "stripe") =>
  lines(debit(to, amount), credit("refund_payable", amount));

/** Sent to the brand from our own bank, where the provider could not. */
export const refundElsewhere = (amount: Money) =>
  lines(debit("refund_payable", amount), credit("bank", amount));

/** The part of each that the owner keeps by her share; the rest goes back to the brand. */
export const keptOf = (parts: Parts, ownerShareBps: number): Parts => ({
  price: share(parts.price, ownerShareBps),
  fee: share(parts.fee, ownerShareBps),
  tax: share(parts.tax, ownerShareBps),
});

export const lessOf = (parts: Parts, kept: Parts): Parts => ({
  price: subtract(parts.price, kept.price),
  fee: subtract(parts.fee, kept.fee),
  tax: subtract(parts.tax, kept.tax),
});

/** The owner keeps a share, the brand gets the rest of everything back. */
export const splitUp = (parts: Parts, ownerShareBps: number, commissionBps: number) => {
  const kept = keptOf(parts, ownerShareBps);
  const back = lessOf(parts, kept);
  const { net, commission } = earned(kept.price, commissionBps);
  return lines(
    debit("held", parts.price),
    debit("unearned_fee", parts.fee),
    debit("tax", back.tax),
    credit("payable", net),
    credit("rev_fee", add(commission, kept.fee)),
    credit("refund_payable", whole(back)),
  );
};

/** A refund of what the owner has had already: she owes her part of it. */
export const clawedBack = (amount: Money, commissionBps: number) => {
  const { net, commission } = earned(amount, commissionBps);
  return lines(debit("recv_owner", net), debit("rev_fee", commission), credit("refund_payable", amount));
};

/** What came back from the owner pays what she owes; what is over is hers again. */
export const reversed = (amount: Money, owed: Money) => {
  const paid = { ...amount, minor: Math.min(amount.minor, owed.minor) };
  const over = { ...amount, minor: amount.minor - paid.minor };
  return lines(debit("stripe", amount), credit("recv_owner", paid), credit("payable", over));
};

/** What was kept back for a bank that took less of it is the owner's again. */
export const handedBack = (amount: Money) =>
  lines(debit("dispute_reserve", amount), credit("payable", amount));

/** What an owner owes for one hold, kept back from what she earned with another. */
export const netted = (amount: Money, owedFor: string): Line[] => [
  debit("payable", amount),
  { ...credit("recv_owner", amount), holdId: owedFor },
];

export const writtenOff = (amount: Money) => lines(debit("exp_loss", amount), credit("recv_owner", amount));

/** Money for which there is no use (any more): it goes back at once. */
export const late = (amount: Money) => lines(debit("stripe", amount), credit("refund_payable", amount));

export const chargebackTaken = (amount: Money, fee: Money) =>
  lines(debit("dispute_hold", amount), debit("exp_dispute", fee), credit("stripe", add(amount, fee)));

/** After payout: the owner's part came back, and waits for the outcome. */
export const chargebackReserved = (amount: Money) =>
  lines(debit("stripe", amount), credit("dispute_reserve", amount));

/** What came back from the owner is hers again. */
export const cameBack = (amount: Money) => lines(debit("stripe", amount), credit("payable", amount));

export const chargebackWon = (amount: Money, reserved: Money) =>
  lines(
    debit("stripe", amount),
    debit("dispute_reserve", reserved),
    credit("dispute_hold", amount),
    credit("payable", reserved),
  );

/** From where a lost chargeback can be paid: what is still there of its hold, and what the owner was given of it. */
export const pots = [
  "held",
  "unearned_fee",
  "payable",
  "refund_payable",
  "dispute_reserve",
  "recv_owner",
  "rev_fee",
  "tax",
  "deposit",
  "holdback",
] as const;
export type Pots = Record<(typeof pots)[number], Money>;

/** Each pot pays in proportion; what none of them covers is our loss. */
export const chargebackLost = (amount: Money, from: Pots) => {
  const inAll = pots.reduce((sum, pot) => sum + from[pot].minor, 0);
  const covered = money(Math.min(amount.minor, inAll), amount.currency);
  const takings =
    covered.minor === 0
      ? []
      : splitByLargestRemainder(
          covered,
          pots.map((pot) => from[pot].minor),
        ).map((part, place) => debit(pots[place] as Account, part));
  return lines(...takings, debit("exp_loss", subtract(amount, covered)), credit("dispute_hold", amount));
};

/** A bank transfer came in. Whether it is what was asked for is decided after that. */
export const arrived = (amount: Money) => lines(debit("cash", amount), credit("unmatched", amount));

/** What came is not what was asked for, or too late: it is owed back. */
export const turnedAway = (amount: Money) =>
  lines(debit("unmatched", amount), credit("refund_payable", amount));

/** What came by transfer was taken for what it was sent for, and lies in our balance now. */
const taken = (amount: Money) => [
  debit("stripe", amount),
  debit("unmatched", amount),
  credit("cash", amount),
];

export const depositPaid = (deposit: Money) => lines(...taken(deposit), credit("deposit", deposit));

/** The rest of the price came, and the deposit becomes a part of what is held. */
export const salePaid = (price: Money, deposit: Money, depositHold: string | null) =>
  lines(
    ...taken(subtract(price, deposit)),
    { ...debit("deposit", deposit), ...(depositHold && { holdId: depositHold }) },
    credit("held", price),
  );

/** A transfer that was taken when nobody waited for it any more. */
export const lateTransfer = (amount: Money) => lines(...taken(amount), credit("refund_payable", amount));

export const depositBack = (deposit: Money) =>
  lines(debit("deposit", deposit), credit("refund_payable", deposit));

export const depositForfeited = (deposit: Money, feeBps: number) => {
  const { net, commission } = earned(deposit, feeBps);
  return lines(debit("deposit", deposit), credit("payable", net), credit("rev_fee", commission));
};

/** The seller has earned the price less what is kept back for a while, and we our fee of what she has earned. */
export const saleClosed = (held: Money, holdback: Money, feeBps: number) => {
  const { net, commission } = earned(subtract(held, holdback), feeBps);
  return lines(
    debit("held", held),
    credit("payable", net),
    credit("rev_fee", commission),
    credit("holdback", holdback),
  );
};

export const saleUndone = (held: Money) => lines(debit("held", held), credit("refund_payable", held));

/** The seller keeps a share of what lies on the account, and the buyer gets the rest back. */
const shared = (account: Account, amount: Money, sellerShareBps: number, feeBps: number) => {
  const kept = share(amount, sellerShareBps);
  const { net, commission } = earned(kept, feeBps);
  return lines(
    debit(account, amount),
    credit("payable", net),
    credit("rev_fee", commission),
    credit("refund_payable", subtract(amount, kept)),
  );
};

export const saleSplit = (held: Money, sellerShareBps: number, feeBps: number) =>
  shared("held", held, sellerShareBps, feeBps);

export const holdbackPaid = (holdback: Money, sellerShareBps: number, feeBps: number) =>
  shared("holdback", holdback, sellerShareBps, feeBps);

export const sumOf = (all: readonly Line[]) => all.reduce((sum, line) => sum + line.minor, 0);

/** What a movement gave to one account. */
export const givenTo = (account: Account, all: readonly Line[], currency: Currency) =>
  money(0 - sumOf(all.filter((line) => line.account === account)), currency);

export const partsOf = (row: { price: number; fee: number; tax: number; currency: Currency }): Parts => ({
  price: money(row.price, row.currency),
  fee: money(row.fee, row.currency),
  tax: money(row.tax, row.currency),
});
