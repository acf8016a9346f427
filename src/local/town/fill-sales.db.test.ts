import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ctx, System } from "@/identity/actor";
import { checkDeal } from "@/market/deal/check";
import { deals, handovers } from "@/market/tables";
import { checkNetwork } from "@/networks/network/check";
import { networks } from "@/networks/tables";
import { checkBook } from "@/payments/book/check";
import { moneyOfSale } from "@/payments/sale/reads";
import { type Db, database } from "@/platform/db";
import { brokenAnywhere } from "@/testing/histories";
import { openTill, type Till } from "@/testing/till";
import { workOff } from "@/worker";
import { fillSales } from "./fill-sales";
import { fillTown } from "./fill-town";

let till: Till;
let db: Db;
let asSystem: Ctx<System>;
beforeAll(async () => {
  till = await openTill();
  db = database();
  asSystem = { db, actor: { kind: "system", job: "test" }, now: new Date() };
  await fillTown({ db, now: new Date(), remember: (past) => till.knobs.remember({ past }) });
  await fillSales({ db, bank: till.knobs, workOff });
}, 180_000);
afterAll(() => till.close());

test("one is sold and paid, one is inspected, and of one members have been told", async () => {
  const rows = await db
    .select({ network: networks.slug, deal: deals.state, handover: handovers.state })
    .from(deals)
    .innerJoin(networks, eq(networks.id, deals.networkId))
    .innerJoin(handovers, eq(handovers.dealId, deals.id))
    .orderBy(networks.slug);
  expect(rows).toEqual([
    { network: "dough-at-dawn", deal: "completed", handover: "accepted" },
    { network: "plot-seventeen", deal: "handing_over", handover: "inspection" },
    { network: "steep-and-slow", deal: "handing_over", handover: "notice" },
  ]);
});

test("books, sales and networks add up, and every history leads to where it stands", async () => {
  await till.settle(3);
  expect(await checkBook(asSystem)).toEqual([]);
  expect(await checkDeal(asSystem)).toEqual({ found: 0 });
  expect(await checkNetwork(asSystem)).toEqual({ found: 0 });
  expect(await brokenAnywhere({ db })).toEqual([]);
});

test("what was paid for the bakers is with their seller, less our part", async () => {
  const [row] = await db.select().from(deals).where(eq(deals.state, "completed"));
  const money = await moneyOfSale({ db }, row?.id ?? "");
  expect(money).toMatchObject({ held: { minor: 0 }, keptBack: { minor: 0 }, toSeller: { minor: 1_710_000 } });
});
