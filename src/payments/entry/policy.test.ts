import fc from "fast-check";
import { expect, test } from "vitest";
import { money } from "@/platform/money";
import {
  type Account,
  arrived,
  cameBack,
  chargebackLost,
  chargebackReserved,
  chargebackTaken,
  chargebackWon,
  clawedBack,
  costed,
  depositBack,
  depositForfeited,
  depositPaid,
  handedBack,
  holdbackPaid,
  type Line,
  late,
  lateTransfer,
  netted,
  type Pots,
  paid,
  partsOf,
  pots,
  refundDecided,
  refundReturned,
  refundSettled,
  reversed,
  saleClosed,
  salePaid,
  saleSplit,
  saleUndone,
  settled,
  splitUp,
  sumOf,
  transferred,
  turnedAway,
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
  // A sale: A 40,000.00, E 2,000.00, H 4,000.00, a 5 %.
  ["a transfer came in", arrived(euro(7)), { cash: 7, unmatched: -7 }],
  ["and is not what was asked for", turnedAway(euro(7)), { unmatched: 7, refund_payable: -7 }],
  ["and leaves as cash", refundSettled(euro(7), "cash"), { refund_payable: 7, cash: -7 }],
  ["and comes back as cash", refundReturned(euro(7), "cash"), { cash: 7, refund_payable: -7 }],
  [
    "deposit in",
    depositPaid(euro(200_000)),
    { stripe: 200_000, deposit: -200_000, unmatched: 200_000, cash: -200_000 },
  ],
  ["deposit back", depositBack(euro(200_000)), { deposit: 200_000, refund_payable: -200_000 }],
  [
    "deposit forfeited",
    depositForfeited(euro(200_000), 500),
    { deposit: 200_000, payable: -190_000, rev_fee: -10_000 },
  ],
  [
    "sale funded",
    salePaid(euro(4_000_000), euro(200_000), "hld_deposit"),
    { stripe: 3_800_000, deposit: 200_000, held: -4_000_000, unmatched: 3_800_000, cash: -3_800_000 },
  ],
  [
    "sale funded without a deposit",
    salePaid(euro(4_000_000), euro(0), null),
    { stripe: 4_000_000, held: -4_000_000, unmatched: 4_000_000, cash: -4_000_000 },
  ],
  [
    "a transfer that was taken too late",
    lateTransfer(euro(7)),
    { stripe: 7, refund_payable: -7, unmatched: 7, cash: -7 },
  ],
  [
    "sale closed",
    saleClosed(euro(4_000_000), euro(400_000), 500),
    { held: 4_000_000, payable: -3_420_000, rev_fee: -180_000, holdback: -400_000 },
  ],
  ["sale undone", saleUndone(euro(4_000_000)), { held: 4_000_000, refund_payable: -4_000_000 }],
  [
    "sale split, a quarter for the seller",
    saleSplit(euro(4_000_000), 2_500, 500),
    { held: 4_000_000, payable: -950_000, rev_fee: -50_000, refund_payable: -3_000_000 },
  ],
  [
    "holdback to the seller",
    holdbackPaid(euro(400_000), 10_000, 500),
    { holdback: 400_000, payable: -380_000, rev_fee: -20_000 },
  ],
  [
    "holdback to the buyer",
    holdbackPaid(euro(400_000), 0, 500),
    { holdback: 400_000, refund_payable: -400_000 },
  ],
  [
    "an odd holdback, split",
    holdbackPaid(euro(333), 3_333, 1_250),
    { holdback: 333, payable: -97, rev_fee: -14, refund_payable: -222 },
  ],
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

test("whatever the sums and shares, a sale hands out exactly what was held, and takes its fee of what the seller gets", () => {
  const positive = fc.integer({ min: 1, max: 10 ** 11 });
  fc.assert(
    fc.property(positive, bps, bps, bps, bps, (price, depositBps, holdbackBps, sellerBps, fee) => {
      const deposit = Math.floor((price * depositBps) / 10_001);
      const holdback = Math.floor((price * holdbackBps) / 50_000);
      const funded = salePaid(euro(price), euro(deposit), deposit > 0 ? "hld_deposit" : null);
      const ways = [
        saleClosed(euro(price), euro(holdback), fee),
        saleUndone(euro(price)),
        saleSplit(euro(price), sellerBps, fee),
      ];
      for (const lines of [funded, ...ways]) expect(sumOf(lines)).toBe(0);
      for (const lines of ways) {
        const { held, payable = 0, rev_fee = 0, refund_payable = 0, holdback: kept = 0 } = asAccounts(lines);
        expect(held).toBe(price);
        for (const credited of [payable, rev_fee, refund_payable, kept])
          expect(credited).toBeLessThanOrEqual(0);
        expect(Math.abs(-rev_fee - (-(payable + rev_fee) * fee) / 10_000)).toBeLessThanOrEqual(1);
      }
      // In two steps nobody loses more than a cent against one.
      if (holdback > 0) {
        const last = holdbackPaid(euro(holdback), 10_000, fee);
        const inTwo = (asAccounts(ways[0] as Line[]).payable ?? 0) + (asAccounts(last).payable ?? 0);
        const atOnce = asAccounts(saleClosed(euro(price), euro(0), fee)).payable ?? 0;
        expect(Math.abs(inTwo - atOnce)).toBeLessThanOrEqual(1);
      }
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
