import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { checkBook } from "@/payments/book/check";
import { moneyOfSale } from "@/payments/sale/reads";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { agreeOnGardeners, dealRow, lookAtAll, type Sale } from "@/testing/deals";
import { daysPass, stateOf } from "@/testing/handovers";
import { brokenAnywhere } from "@/testing/histories";
import { sales } from "@/testing/sales";
import { openTill, type Till } from "@/testing/till";
import { signAgreement } from "../agreement/sign";
import { walkHandover } from "../handover/walk";
import { agreements, handovers } from "../tables";
import { backOutDeal } from "./back-out";
import { deal } from "./move";
import { passDeal } from "./pass";
import { payDeal } from "./pay";
import { walkDeal } from "./walk";

let till: Till;
let it: Cast;
let sale: Sale;
let bank: ReturnType<typeof sales>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
  bank = sales(it, till);
  sale = await agreeOnGardeners(it);
  await till.settle(3);
});
/** Whatever happened, the books add up and the history holds. */
afterEach(async () => {
  await till.settle(3);
  expect(await checkBook(it.asSystem)).toEqual([]);
  expect(await brokenAnywhere(it, [deal])).toEqual([]);
});

const state = async () => (await dealRow(it, sale)).state;
const reason = "It is not what we were told it was.";
const money = async () => {
  const found = await moneyOfSale(it, sale.dealId);
  if (!found) throw new Error("nothing was asked for");
  return found;
};

async function payDeposit() {
  await bank.send(sale.dealId, "deposit");
  await till.settle(4);
}
async function toSigned() {
  await payDeposit();
  await lookAtAll(it, sale);
  await passDeal(sale.asBuyer);
  const [words] = await it.db.select().from(agreements).where(eq(agreements.dealId, sale.dealId));
  const hash = words?.hash ?? "";
  await signAgreement(sale.asSeller, { hash, name: "Fay Lindqvist" });
  await signAgreement(sale.asBuyer, { hash, name: "Otto Brandt" });
  await till.settle(3);
}
async function toHandover() {
  await toSigned();
  await bank.send(sale.dealId, "closing");
  await till.settle(4);
  const [row] = await it.db.select().from(handovers).where(eq(handovers.dealId, sale.dealId));
  return row?.id ?? "";
}

test("a deposit in the right sum and name lets the buyer look, and is heard of once", async () => {
  expect((await money()).deposit).toMatchObject({ payerName: "Rival Seeds Ltd", sum: { minor: 200_000 } });
  await payDeposit();
  expect(await state()).toBe("diligence");
  await payDeal(it.asSystem, { purpose: sale.dealId, kind: "deposit" });
  expect(await money()).toMatchObject({ held: { minor: 200_000 } });
});

test("a deposit in another name goes back, and the sale waits", async () => {
  await bank.send(sale.dealId, "deposit", { name: "Somebody Else Ltd" });
  await till.settle(4);
  expect(await state()).toBe("exclusive");
  expect(await money()).toMatchObject({ held: { minor: 0 } });
});

test("who walks away while she looks has her deposit back", async () => {
  await payDeposit();
  await walkDeal(sale.asBuyer, { reason });
  await till.settle(4);
  expect(await money()).toMatchObject({ held: { minor: 0 }, toBuyer: { minor: 200_000 } });
});

test("the whole price begins the handover, and the deposit is a part of it", async () => {
  const handoverId = await toHandover();
  expect(await state()).toBe("handing_over");
  expect(await stateOf(it, handoverId)).toBe("preparing");
  expect(await money()).toMatchObject({ held: { minor: 4_000_000 } });
  expect((await dealRow(it, sale)).overdueAt).toBeInstanceOf(Date);
});

test("a buyer who has signed and backs out leaves her deposit to the seller, less our part", async () => {
  await toSigned();
  await backOutDeal(sale.asBuyer, { reason });
  await till.settle(4);
  expect(await money()).toMatchObject({ toSeller: { minor: 190_000 }, fee: { minor: 10_000 } });
});

test("a seller who backs out gives it back", async () => {
  await toSigned();
  await backOutDeal(sale.asSeller, { reason });
  await till.settle(4);
  expect(await money()).toMatchObject({ toBuyer: { minor: 200_000 }, toSeller: { minor: 0 } });
});

test("what was signed and not paid in ten days costs the deposit", async () => {
  await toSigned();
  await daysPass(it, "deal", sale.dealId, 10);
  await till.settle(4);
  expect(await state()).toBe("terminated");
  expect(await money()).toMatchObject({ toSeller: { minor: 190_000 }, fee: { minor: 10_000 } });
});

test("a sale that is undone gives all of it back, and says when it has arrived", async () => {
  const handoverId = await toHandover();
  await it.db.update(handovers).set({ state: "review" }).where(eq(handovers.id, handoverId));
  await walkHandover(sale.asBuyer);
  expect(await state()).toBe("refunding");
  await till.settle(5);
  expect(await money()).toMatchObject({ held: { minor: 0 }, toBuyer: { minor: 4_000_000 } });
  await till.knobs.settleEveryRefund();
  await till.settle(4);
  expect(await state()).toBe("refunded");
});
