import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { checkBook } from "@/payments/book/check";
import { moneyOfSale } from "@/payments/sale/reads";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { daysPass, itemOf, noticeOf, sellGardeners, showAll, stateOf } from "@/testing/handovers";
import { sales } from "@/testing/sales";
import { openTill, type Till } from "@/testing/till";
import { rejectItem } from "../item/reject";
import { approveNotice } from "../notice/approve";
import { agreeSettlement } from "../settlement/agree";
import { offerSettlement } from "../settlement/offer";
import { holdbacks } from "../tables";
import { acceptHandover } from "./accept";
import { contestHandover } from "./contest";
import { deliverHandover } from "./deliver";

let till: Till;
let it: Cast;
let sale: Awaited<ReturnType<typeof sellGardeners>>;
let account: string;

beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

/** Rival Seeds has paid 40,000.00 by bank transfer, 2,000.00 of it before, and Fern & Co. can be paid. */
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
  await it.db.execute(sql`delete from graphile_worker._private_jobs`);
  const money = sales(it, till);
  account = await money.accountOfFern();
  sale = await sellGardeners(it, undefined, async (_, { id }) => void (await money.paid(id)));
});

/** However it ended, the books add up once every refund has arrived. */
afterEach(async () => {
  await till.settle(3);
  await till.knobs.settleEveryRefund();
  await till.settle(2);
  expect(await checkBook(it.asSystem)).toEqual([]);
});

const pass = (count: number) => daysPass(it, "handover", sale.handoverId, count);

/** What lies where, in cents: held, kept back, with the seller, back with the buyer, with us. */
async function lies() {
  const money = await moneyOfSale(it, sale.dealId);
  if (!money) throw new Error("nothing was asked for");
  const { held, keptBack, toSeller, toBuyer, fee } = money;
  return [held, keptBack, toSeller, toBuyer, fee].map(({ minor }) => minor);
}

const received = async () => {
  const { transfers } = await till.knobs.summary();
  return transfers.filter((made) => made.account === account).reduce((all, { amount }) => all + amount, 0);
};

async function toInspection() {
  const { hash } = await noticeOf(it, sale.handoverId);
  await approveNotice(sale.asSeller, { hash });
  await approveNotice(sale.asBuyer, { hash });
  await pass(7);
  await showAll(it, sale.handoverId);
  await deliverHandover(sale.asSeller);
}

test("the buyer accepts: the seller is sent her part at once, and what was kept back after thirty days", async () => {
  expect(await lies()).toEqual([4_000_000, 0, 0, 0, 0]);
  await toInspection();
  await acceptHandover(sale.asBuyer);
  await till.settle(3);
  expect(await lies()).toEqual([0, 400_000, 3_420_000, 0, 180_000]);
  expect(await received()).toBe(3_420_000);
  const [kept] = await it.db.select().from(holdbacks).where(eq(holdbacks.dealId, sale.dealId));
  await daysPass(it, "holdback", kept?.id ?? "", 30);
  await till.settle(3);
  expect(await lies()).toEqual([0, 0, 3_800_000, 0, 200_000]);
  expect(await received()).toBe(3_800_000);
});

test("nobody acts for eighty days: the buyer gets everything back", async () => {
  for (let day = 0; day < 80; day += 4) await pass(4);
  expect(await stateOf(it, sale.handoverId)).toBe("undone");
  await till.settle(3);
  expect(await lies()).toEqual([0, 0, 0, 4_000_000, 0]);
  expect(await received()).toBe(0);
});

test("both part by agreement: each is sent the share that was signed", async () => {
  await toInspection();
  const { id: item } = await itemOf(it, sale.handoverId, "brand");
  const said = { problem: "The logo came as a small picture.", remedy: "Send the drawing itself." };
  await rejectItem(sale.asBuyer, { item, ...said });
  await contestHandover(sale.asSeller, { reason: "The drawing is there, one floor down." });
  await offerSettlement(sale.asSeller, { sellerShare: 30, keeper: "seller" });
  await agreeSettlement(sale.asBuyer, { sellerShare: 30, keeper: "seller" });
  await till.settle(3);
  // 30 % of 40,000.00 is 12,000.00, 11,400.00 of it hers after our fee.
  expect(await lies()).toEqual([0, 0, 1_140_000, 2_800_000, 60_000]);
  expect(await received()).toBe(1_140_000);
});
