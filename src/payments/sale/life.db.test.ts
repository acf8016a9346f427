import { and, eq, isNull } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { newId } from "@/platform/ids";
import { type Cast, cast } from "@/testing/cast";
import { timePasses } from "@/testing/queue";
import { sales, sum } from "@/testing/sales";
import { openTill, type Till } from "@/testing/till";
import { checkBook } from "../book/check";
import { freezeBook } from "../book/freeze";
import { reconcileBook } from "../book/reconcile";
import { thawBook } from "../book/thaw";
import { arrivals, findings, refunds, transfers } from "../tables";
import { forfeitDepositSale } from "./forfeit-deposit";
import { payHoldbackSale } from "./pay-holdback";
import { moneyOfSale } from "./reads";
import { releaseSale } from "./release";
import { returnDepositSale } from "./return-deposit";
import { splitSale } from "./split";
import { undoSale } from "./undo";

let till: Till;
let it: Cast;
let sale: ReturnType<typeof sales>;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  sale = sales(it, till);
});
afterAll(() => till.close());

/** Whatever happened, the books add up, and agree with the provider's, the cash of buyers included. */
afterEach(async () => {
  await till.knobs.behave();
  await till.settle(3);
  expect(await checkBook(it.asSystem)).toEqual([]);
  await reconcileBook(it.asSystem, { lagSeconds: -2 });
  const kinds = (await openFindings()).map(({ kind }) => kind);
  expect(kinds.filter((kind) => !["transfer-turned-away", "refund-returned"].includes(kind))).toEqual([]);
});

const openFindings = () => it.db.select().from(findings).where(isNull(findings.closedAt));
const asked = async () => {
  const purpose = newId("deal");
  await sale.askDeposit(purpose);
  await till.settle(2);
  return purpose;
};
const arrivalsOf = async (purpose: string, kind: "deposit" | "closing" = "deposit") => {
  const { id } = await sale.holdOf(purpose, kind);
  return it.db.select().from(arrivals).where(eq(arrivals.holdId, id)).orderBy(arrivals.createdAt);
};
const refundsOf = async (purpose: string, kind: "deposit" | "closing") => {
  const { id } = await sale.holdOf(purpose, kind);
  return it.db.select().from(refunds).where(eq(refunds.holdId, id)).orderBy(refunds.amount);
};
const transfersOf = async (purpose: string, kind: "deposit" | "closing" = "closing") => {
  const { id } = await sale.holdOf(purpose, kind);
  return it.db.select().from(transfers).where(eq(transfers.holdId, id)).orderBy(transfers.amount);
};

test("a buyer is told where to send exactly what, and what she sends is held", async () => {
  const purpose = await asked();
  const told = await moneyOfSale(it, purpose);
  expect(told?.deposit).toMatchObject({
    state: "requested",
    sum: { minor: 200_000 },
    missing: { minor: 200_000 },
    payerName: "Rival Seeds Ltd",
  });
  expect(told?.deposit?.instructions?.reference).toMatch(/^TRL\d{4}-\d{4}$/);
  expect(told?.deposit?.instructions?.lines.map(({ label }) => label)).toEqual([
    "Account holder",
    "IBAN",
    "BIC",
  ]);
  await sale.send(purpose, "deposit");
  await till.settle(3);
  expect(await sale.stateOf(purpose, "deposit")).toBe("held");
  expect(await sale.books(purpose, "deposit", "unmatched", "cash")).toEqual([-200_000, 0, 0]);
  const now = await moneyOfSale(it, purpose);
  expect(now).toMatchObject({ held: { minor: 200_000 }, arriving: { minor: 0 } });
  expect(now?.deposit).toMatchObject({ state: "held", instructions: null, missing: { minor: 0 } });
  expect(now?.heldSince).toBeInstanceOf(Date);
});

test("to ask twice is to ask once, and other terms are another thing", async () => {
  const purpose = await asked();
  await Promise.all(Array.from({ length: 4 }, () => sale.askDeposit(purpose)));
  await sale.send(purpose, "deposit");
  await till.settle(3);
  await sale.askClosing(purpose);
  await sale.askClosing(purpose);
  await expect(sale.askClosing(purpose, 3_500_000)).rejects.toThrow(
    "This was asked to be paid before, on other terms.",
  );
  await expect(sale.askClosing(purpose, 200_000)).rejects.toThrow("Nothing would be left to pay.");
  expect((await sale.paymentOf(purpose, "closing")).amount).toBe(sum.rest);
});

test("a part waits for the rest", async () => {
  const purpose = await asked();
  await sale.send(purpose, "deposit", { amount: 150_000 });
  await till.settle(3);
  expect(await sale.stateOf(purpose, "deposit")).toBe("requested");
  expect(await sale.books(purpose, "unmatched", "cash", "stripe")).toEqual([-150_000, 150_000, 0]);
  expect((await moneyOfSale(it, purpose))?.deposit?.missing.minor).toBe(50_000);
  await sale.send(purpose, "deposit", { amount: 50_000 });
  await till.settle(3);
  expect(await sale.stateOf(purpose, "deposit")).toBe("held");
  expect((await arrivalsOf(purpose)).map(({ verdict, state }) => [verdict, state])).toEqual([
    ["part", "used"],
    ["whole", "used"],
  ]);
});

test.each([
  ["under another name", { name: "Otto Brandt" }, "came from «Otto Brandt», and not from «Rival Seeds Ltd»."],
  ["under no name", { name: null }, "came from nobody who is named"],
  ["of too much", { amount: 200_001 }, "is more than was asked for."],
] as const)("a transfer %s goes back, and an operator hears why", async (_, given, why) => {
  const purpose = await asked();
  await sale.send(purpose, "deposit", given);
  await till.settle(3);
  expect(await sale.stateOf(purpose, "deposit")).toBe("requested");
  const [back] = await refundsOf(purpose, "deposit");
  expect(back).toMatchObject({ state: "sent", purse: "cash" });
  expect(await sale.books(purpose, "unmatched", "cash", "refund_payable", "stripe")).toEqual([0, 0, 0, 0]);
  const [arrival] = await arrivalsOf(purpose);
  const [found] = (await openFindings()).filter(({ subjectId }) => subjectId === arrival?.id);
  expect(found?.sentence).toContain(why);
  await till.knobs.settleEveryRefund();
  await till.settle(2);
  await sale.send(purpose, "deposit");
  await till.settle(3);
  expect(await sale.stateOf(purpose, "deposit"), "and the right one still counts").toBe("held");
});

test("what was sent twice goes back once", async () => {
  const purpose = await asked();
  await sale.send(purpose, "deposit");
  await sale.send(purpose, "deposit");
  await till.settle(4);
  expect(await sale.stateOf(purpose, "deposit")).toBe("held");
  expect((await arrivalsOf(purpose)).map(({ state }) => state).sort()).toEqual(["back", "used"]);
});

test("without a reference it counts for what it is", async () => {
  const purpose = await sale.withDeposit();
  await sale.askClosing(purpose);
  await till.settle(2);
  await sale.send(purpose, "closing", { reference: null });
  await till.settle(3);
  expect(await sale.stateOf(purpose, "closing")).toBe("held");
});

test("a part that is all there is at the deadline goes back, and so does whatever comes later", async () => {
  const purpose = await asked();
  await sale.send(purpose, "deposit", { amount: 150_000 });
  await till.settle(3);
  const { id } = await sale.holdOf(purpose, "deposit");
  await timePasses(id);
  await till.settle(3);
  expect(await sale.stateOf(purpose, "deposit")).toBe("expired");
  await sale.send(purpose, "deposit", { amount: 50_000 });
  await till.settle(3);
  expect((await arrivalsOf(purpose)).map(({ state }) => state)).toEqual(["back", "back"]);
  expect(await sale.books(purpose, "unmatched", "cash", "refund_payable")).toEqual([0, 0, 0]);
});

test("the deposit becomes a part of the price, which is held once, to the cent", async () => {
  const purpose = await sale.paid();
  expect([await sale.stateOf(purpose, "deposit"), await sale.stateOf(purpose, "closing")]).toEqual([
    "carried",
    "held",
  ]);
  expect(await sale.books(purpose, "held", "deposit", "unmatched", "cash")).toEqual([-4_000_000, 0, 0, 0]);
});

test("closed: the seller gets (A − H)(1 − a), we our fee, and H is kept back and paid by who stayed", async () => {
  await sale.accountOfFern();
  const purpose = await sale.paid();
  await releaseSale(it.asSystem, { purpose, holdback: sum.holdback });
  await releaseSale(it.asSystem, { purpose, holdback: sum.holdback });
  await till.settle(3);
  expect(await sale.books(purpose, "held", "holdback", "rev_fee", "payable")).toEqual([
    0, -400_000, -180_000, 0,
  ]);
  expect((await transfersOf(purpose)).map(({ amount, state }) => [amount, state])).toEqual([
    [3_420_000, "made"],
  ]);
  await payHoldbackSale(it.asSystem, { purpose, sellerShareBps: 2_500 });
  await payHoldbackSale(it.asSystem, { purpose, sellerShareBps: 10_000 });
  await till.settle(3);
  // A quarter of 4,000.00 is 1,000.00, 950.00 of it for the seller; 3,000.00 go back.
  expect(await sale.books(purpose, "holdback", "rev_fee", "payable", "refund_payable")).toEqual([
    0, -185_000, 0, 0,
  ]);
  expect(await moneyOfSale(it, purpose)).toMatchObject({
    held: { minor: 0 },
    keptBack: { minor: 0 },
    toSeller: { minor: 3_515_000 },
    toBuyer: { minor: 300_000 },
    fee: { minor: 185_000 },
    heldSince: null,
  });
  expect((await refundsOf(purpose, "closing")).reduce((all, { amount }) => all + amount, 0)).toBe(300_000);
});

test("undone: the buyer gets all of it back, by both ways that it came", async () => {
  const purpose = await sale.paid();
  await undoSale(it.asSystem, { purpose });
  await undoSale(it.asSystem, { purpose });
  await till.settle(3);
  expect((await refundsOf(purpose, "closing")).map(({ amount }) => amount)).toEqual([200_000, 3_800_000]);
  expect(await sale.books(purpose, "held", "refund_payable")).toEqual([0, 0]);
  await expect(releaseSale(it.asSystem, { purpose, holdback: 0 })).rejects.toThrow(
    "The price of this sale is not held, so none of it can be paid to anybody.",
  );
});

test("split: a quarter for the seller, three for the buyer, out of charges that never give more than they brought", async () => {
  const purpose = await sale.paid();
  await splitSale(it.asSystem, { purpose, sellerShareBps: 2_500 });
  await till.settle(3);
  expect((await transfersOf(purpose)).map(({ amount }) => amount)).toEqual([950_000]);
  expect((await refundsOf(purpose, "closing")).map(({ amount }) => amount)).toEqual([150_000, 2_850_000]);
  expect(await sale.books(purpose, "held", "rev_fee")).toEqual([0, -50_000]);
});

test("a deposit goes back, or to the seller less our fee, and only once", async () => {
  const back = await sale.withDeposit();
  await returnDepositSale(it.asSystem, { purpose: back });
  await returnDepositSale(it.asSystem, { purpose: back });
  await forfeitDepositSale(it.asSystem, { purpose: back });
  await till.settle(3);
  expect(await sale.stateOf(back, "deposit")).toBe("refunded");
  expect((await refundsOf(back, "deposit")).map(({ amount }) => amount)).toEqual([200_000]);
  const kept = await sale.withDeposit();
  await sale.askClosing(kept);
  await till.settle(2);
  await sale.send(kept, "closing", { amount: 1_000_000 });
  await till.settle(3);
  await forfeitDepositSale(it.asSystem, { purpose: kept });
  await returnDepositSale(it.asSystem, { purpose: kept });
  await till.settle(3);
  expect(await sale.stateOf(kept, "deposit")).toBe("retained");
  expect(await sale.stateOf(kept, "closing")).toBe("cancelled");
  expect((await transfersOf(kept, "deposit")).map(({ amount }) => amount)).toEqual([190_000]);
  expect(await sale.books(kept, "deposit", "rev_fee", "unmatched", "cash")).toEqual([0, -10_000, 0, 0]);
});

test("nothing was asked for: nothing is to be returned, and a price that is not here is released to nobody", async () => {
  const purpose = newId("deal");
  await returnDepositSale(it.asSystem, { purpose });
  await forfeitDepositSale(it.asSystem, { purpose });
  await payHoldbackSale(it.asSystem, { purpose, sellerShareBps: 0 });
  expect(await moneyOfSale(it, purpose)).toBeNull();
  for (const leave of [
    () => releaseSale(it.asSystem, { purpose, holdback: 0 }),
    () => undoSale(it.asSystem, { purpose }),
    () => splitSale(it.asSystem, { purpose, sellerShareBps: 5_000 }),
  ])
    await expect(leave()).rejects.toThrow("The price of this sale is not held");
});

test("once the whole price is here, the deposit is no longer a thing of its own", async () => {
  const purpose = await sale.paid();
  for (const leave of [returnDepositSale, forfeitDepositSale])
    await expect(leave(it.asSystem, { purpose })).rejects.toThrow(
      "The whole price of this sale has just come.",
    );
});

test("frozen money leaves by no way, also where only the deposit in it is frozen", async () => {
  const purpose = await sale.paid();
  for (const kind of ["closing", "deposit"] as const) {
    const holdId = (await sale.holdOf(purpose, kind)).id;
    const freeze = { reason: "operator" as const, causeId: `${purpose}:${kind}` };
    await freezeBook(it.asMarta, { holdId, ...freeze, note: "A drill." });
    for (const leave of [
      () => releaseSale(it.asSystem, { purpose, holdback: 0 }),
      () => undoSale(it.asSystem, { purpose }),
      () => splitSale(it.asSystem, { purpose, sellerShareBps: 5_000 }),
    ])
      await expect(leave(), kind).rejects.toThrow("This money is frozen for now. A drill.");
    await thawBook(it.asMarta, freeze);
  }
  await releaseSale(it.asSystem, { purpose, holdback: sum.holdback });
  const freeze = { reason: "operator" as const, causeId: `${purpose}:kept` };
  await freezeBook(it.asMarta, {
    holdId: (await sale.holdOf(purpose, "closing")).id,
    ...freeze,
    note: "A drill.",
  });
  await expect(payHoldbackSale(it.asSystem, { purpose, sellerShareBps: 0 })).rejects.toThrow(
    "This money is frozen for now. A drill.",
  );
  await thawBook(it.asMarta, freeze);
});

test("eight ways out at once: one is taken", async () => {
  const purpose = await sale.paid();
  const tries = await Promise.allSettled([
    ...Array.from({ length: 3 }, () => releaseSale(it.asSystem, { purpose, holdback: 0 })),
    ...Array.from({ length: 3 }, () => undoSale(it.asSystem, { purpose })),
    ...Array.from({ length: 2 }, () => splitSale(it.asSystem, { purpose, sellerShareBps: 3_000 })),
  ]);
  expect(new Set(tries.flatMap((each) => (each.status === "rejected" ? [each.reason.message] : [])))).toEqual(
    new Set(["The price of this sale is not held, so none of it can be paid to anybody."]),
  );
  const [held, payable, back, fee] = await sale.books(
    purpose,
    "held",
    "payable",
    "refund_payable",
    "rev_fee",
  );
  expect(held).toBe(0);
  expect([payable, back, fee].reduce((all: number, minor) => all + (minor ?? 0), 0)).toBe(-4_000_000);
});

test("a refund that its bank does not take is cash again, and is sent anew from there", async () => {
  const purpose = await sale.withDeposit();
  await returnDepositSale(it.asSystem, { purpose });
  await till.settle(2);
  const [sent] = await refundsOf(purpose, "deposit");
  await till.knobs.failRefund({ id: sent?.providerId ?? "" });
  await till.settle(3);
  expect(await sale.books(purpose, "cash", "refund_payable")).toEqual([200_000, -200_000]);
  const { retryRefund } = await import("../refund/retry");
  await retryRefund(it.asMarta, { refundId: sent?.id ?? "" });
  await till.settle(3);
  await till.knobs.settleEveryRefund();
  await till.settle(3);
  expect(await sale.books(purpose, "cash", "refund_payable")).toEqual([0, 0]);
  expect((await refundsOf(purpose, "deposit")).map(({ state, purse }) => [state, purse]).sort()).toEqual([
    ["dropped", "stripe"],
    ["settled", "cash"],
  ]);
});

test("after 75 days a sale’s money stays until the sale is ended, and somebody is told", async () => {
  const purpose = await sale.paid();
  const { id } = await sale.holdOf(purpose, "closing");
  await timePasses(id);
  await till.settle(1);
  expect(await sale.stateOf(purpose, "closing")).toBe("held");
  const about = and(eq(findings.kind, "held-too-long"), eq(findings.subjectId, id));
  const [found] = await it.db.select().from(findings).where(about);
  expect(found?.sentence).toBe(
    "This money has been held for 75 days and is of a sale that has not come to its end. It must leave before the provider's limit of 90.",
  );
  await it.db.update(findings).set({ closedAt: it.now }).where(about);
});
