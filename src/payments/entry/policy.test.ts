import fc from "fast-check";
import { expect, test } from "vitest";
import { money } from "@/platform/money";
import {
  type Account,
  cameBack,
  chargebackLost,
  chargebackReserved,
  chargebackTaken,
  chargebackWon,
  clawedBack,
  costed,
  handedBack,
  type Line,
  late,
  netted,
  type Pots,
  paid,
  partsOf,
  pots,
  refundDecided,
  refundReturned,
  refundSettled,
  reversed,
  settled,
  splitUp,
  sumOf,
  transferred,
  writtenOff,
} from "./policy";

const euro = (minor: number) => money(minor, "eur");
const terms = { currency: "eur" as const, price: 50_000, fee: 2_500, tax: 475 };
const parts = partsOf(terms);
const odd = partsOf({ currency: "eur", price: 333, fee: 17, tax: 3 });

const potsOf = (some: Partial<Record<keyof Pots, number>>) =>
  Object.fromEntries(pots.map((pot) => [pot, euro(some[pot] ?? 0)])) as Pots;

const asAccounts = (lines: readonly Line[]) =>
  Object.fromEntries(lines.map(({ account, minor }) => [account, minor])) as Partial<Record<Account, number>>;

// P 500.00, B 25.00, X 4.75, c 10 %, N 450.00: the rows of the table, to the cent.
test.each([
  ["paid", paid(parts), { stripe: 52_975, held: -50_000, unearned_fee: -2_500, tax: -475 }],
  ["the provider's cost known", costed(euro(795)), { exp_stripe: 795, stripe: -795 }],
  [
    "settled",
    settled(parts, 1_000),
    { held: 50_000, unearned_fee: 2_500, payable: -45_000, rev_fee: -7_500 },
  ],
  ["transfer made", transferred(euro(45_000)), { payable: 45_000, stripe: -45_000 }],
  [
    "full refund decided",
    refundDecided(parts),
    { held: 50_000, unearned_fee: 2_500, tax: 475, refund_payable: -52_975 },
  ],
  ["full refund settled", refundSettled(euro(52_975)), { refund_payable: 52_975, stripe: -52_975 }],
  ["a refund that came back", refundReturned(euro(52_975)), { stripe: 52_975, refund_payable: -52_975 }],
  [
    "split, half each",
    splitUp(parts, 5_000, 1_000),
    // q(P+B+X) of the tax is a half cent: the owner is named first, so 2.38 of it stay with the tax of the share.
    {
      held: 50_000,
      unearned_fee: 2_500,
      tax: 237,
      payable: -22_500,
      rev_fee: -3_750,
      refund_payable: -26_487,
    },
  ],
  [
    "split, nothing for the owner, is a full refund",
    splitUp(parts, 0, 1_000),
    { held: 50_000, unearned_fee: 2_500, tax: 475, refund_payable: -52_975 },
  ],
  [
    "split, all for the owner, is a release",
    splitUp(parts, 10_000, 1_000),
    { held: 50_000, unearned_fee: 2_500, payable: -45_000, rev_fee: -7_500 },
  ],
  [
    "a split of an odd sum",
    splitUp(odd, 3_333, 1_250),
    { held: 333, unearned_fee: 17, tax: 2, payable: -97, rev_fee: -20, refund_payable: -235 },
  ],
  [
    "refund after payout decided",
    clawedBack(euro(10_000), 1_000),
    { recv_owner: 9_000, rev_fee: 1_000, refund_payable: -10_000 },
  ],
  ["its reversal", reversed(euro(9_000), euro(9_000)), { stripe: 9_000, recv_owner: -9_000 }],
  [
    "its reversal, where a bank took less",
    reversed(euro(9_000), euro(1_000)),
    { stripe: 9_000, recv_owner: -1_000, payable: -8_000 },
  ],
  [
    "and what was kept back for it, and not taken",
    handedBack(euro(8_000)),
    { dispute_reserve: 8_000, payable: -8_000 },
  ],
  ["or netted", netted(euro(9_000), "hld_other"), { payable: 9_000, recv_owner: -9_000 }],
  ["or lost", writtenOff(euro(9_000)), { exp_loss: 9_000, recv_owner: -9_000 }],
  [
    "chargeback taken",
    chargebackTaken(euro(52_975), euro(2_000)),
    { dispute_hold: 52_975, exp_dispute: 2_000, stripe: -54_975 },
  ],
  [
    "chargeback won, unreleased",
    chargebackWon(euro(52_975), euro(0)),
    { stripe: 52_975, dispute_hold: -52_975 },
  ],
  [
    "chargeback lost, unreleased",
    chargebackLost(euro(52_975), potsOf({ held: 50_000, unearned_fee: 2_500, tax: 475 })),
    { held: 50_000, unearned_fee: 2_500, tax: 475, dispute_hold: -52_975 },
  ],
  [
    "chargeback after payout, reversal ok",
    chargebackReserved(euro(45_000)),
    { stripe: 45_000, dispute_reserve: -45_000 },
  ],
  [
    "then won",
    chargebackWon(euro(52_975), euro(45_000)),
    { stripe: 52_975, dispute_reserve: 45_000, dispute_hold: -52_975, payable: -45_000 },
  ],
  [
    "or lost",
    chargebackLost(euro(52_975), potsOf({ dispute_reserve: 45_000, rev_fee: 7_500, tax: 475 })),
    { dispute_reserve: 45_000, rev_fee: 7_500, tax: 475, dispute_hold: -52_975 },
  ],
  [
    "reversal failed, lost",
    chargebackLost(euro(52_975), potsOf({ recv_owner: 45_000, rev_fee: 7_500, tax: 475 })),
    { recv_owner: 45_000, rev_fee: 7_500, tax: 475, dispute_hold: -52_975 },
  ],
  [
    "lost with nothing left is our loss",
    chargebackLost(euro(52_975), potsOf({})),
    { exp_loss: 52_975, dispute_hold: -52_975 },
  ],
  ["what came back after a chargeback was won", cameBack(euro(45_000)), { stripe: 45_000, payable: -45_000 }],
  ["late money", late(euro(52_975)), { stripe: 52_975, refund_payable: -52_975 }],
])("%s", (_, lines, expected) => {
  expect(asAccounts(lines)).toEqual(expected);
  expect(sumOf(lines)).toBe(0);
});

const amount = fc.integer({ min: 0, max: 10 ** 9 });
const anyParts = fc
  .record({ price: fc.integer({ min: 1, max: 10 ** 9 }), fee: amount, tax: amount })
  .map((row) => partsOf({ ...row, currency: "gbp" }));
const bps = fc.integer({ min: 0, max: 10_000 });

test("whatever the sums and shares, a split hands out exactly what was paid", () => {
  fc.assert(
    fc.property(anyParts, bps, bps, (parts, ownerShare, commission) => {
      const lines = splitUp(parts, ownerShare, commission);
      expect(sumOf(lines)).toBe(0);
      const { held, unearned_fee, payable = 0, refund_payable = 0, rev_fee = 0 } = asAccounts(lines);
      expect(held ?? 0).toBe(parts.price.minor);
      expect(unearned_fee ?? 0).toBe(parts.fee.minor);
      for (const credited of [payable, refund_payable, rev_fee]) expect(credited).toBeLessThanOrEqual(0);
      expect(-refund_payable).toBeLessThanOrEqual(parts.price.minor + parts.fee.minor + parts.tax.minor);
    }),
  );
});

test("a lost chargeback takes exactly what the bank took, and from no pot more than is in it", () => {
  const anyPots = fc.tuple(...pots.map(() => amount)).map((all) => {
    return Object.fromEntries(pots.map((pot, place) => [pot, euro(all[place] as number)])) as Pots;
  });
  fc.assert(
    fc.property(anyPots, fc.integer({ min: 1, max: 10 ** 10 }), (from, lost) => {
      const lines = chargebackLost(euro(lost), from);
      expect(sumOf(lines)).toBe(0);
      const taken = asAccounts(lines);
      for (const pot of pots) expect(taken[pot] ?? 0).toBeLessThanOrEqual(from[pot].minor);
      const inAll = pots.reduce((sum, pot) => sum + from[pot].minor, 0);
      expect(taken.exp_loss ?? 0).toBe(Math.max(0, lost - inAll));
    }),
  );
});
