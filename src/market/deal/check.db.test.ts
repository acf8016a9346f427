import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { listFindings } from "@/payments/finding/reads";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { goRound } from "@/testing/go-round";
import { daysPass, noticeOf, sellGardeners, showAll } from "@/testing/handovers";
import { acceptHandover } from "../handover/accept";
import { deliverHandover } from "../handover/deliver";
import { approveNotice } from "../notice/approve";
import { checkDeal } from "./check";

let it: Cast;
let sale: Awaited<ReturnType<typeof sellGardeners>>;
/** Members were told: the network is locked, and the price is held. */
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
  sale = await sellGardeners(it);
  const { hash } = await noticeOf(it, sale.handoverId);
  await approveNotice(sale.asSeller, { hash });
  await approveNotice(sale.asBuyer, { hash });
});

const found = async () => {
  await checkDeal(it.asSystem);
  return (await listFindings(it)).map(({ kind, subjectId }) => [kind, subjectId]);
};

async function toClosed() {
  await daysPass(it, "handover", sale.handoverId, 7);
  await showAll(it, sale.handoverId);
  await deliverHandover(sale.asSeller);
  await acceptHandover(sale.asBuyer);
}

test("a sale under way and one that is closed: nothing to find", async () => {
  expect(await found()).toEqual([]);
  await toClosed();
  expect(await found()).toEqual([]);
});

test("a price that is not held, and a lock that is gone, are found", async () => {
  await goRound(it, sql`update holds set state = 'refunded' where kind = 'closing'`);
  expect(await found()).toEqual([["sale-unpaid", sale.dealId]]);
  await goRound(it, sql`update custodies set ended_at = now()`);
  expect(await found()).toContainEqual(["custody-astray", sale.dealId]);
});

test("a sale that should have been undone long ago is found", async () => {
  await goRound(it, sql`update deals set overdue_at = now() - interval '2 hours'`);
  expect(await found()).toEqual([["sale-overdue", sale.dealId]]);
});

test("a closed sale whose money waits, and whose buyer has no network, is found", async () => {
  await toClosed();
  await goRound(
    it,
    sql`update holds set state = 'held' where kind = 'closing'`,
    sql`update deals set updated_at = now() - interval '20 minutes'`,
    sql`delete from ownerships`,
  );
  expect((await found()).sort()).toEqual([
    ["sale-over-money-left", sale.dealId],
    ["sold-to-nobody", sale.dealId],
  ]);
});

const copied = (table: string, changes: object) =>
  sql.raw(
    `insert into ${table} select (jsonb_populate_record(t, '${JSON.stringify(changes)}')).* from ${table} t`,
  );

test("a second sale of one network, and a second bid that was accepted, are found", async () => {
  const seen = it.db.transaction(async (tx) => {
    for (const change of [
      sql`set local session_replication_role = replica`,
      sql`drop index deals_one_live, approaches_one_accepted, approaches_one_open`,
      copied("approaches", { id: "app_another" }),
      copied("deals", { id: "del_another", approach_id: "app_another", state: "diligence" }),
    ])
      await tx.execute(change);
    await checkDeal({ ...it.asSystem, db: tx });
    const kinds = (await listFindings({ ...it, db: tx })).map(({ kind }) => kind);
    // Nothing of it stays, the indexes neither.
    throw new Error(kinds.sort().join(" and "));
  });
  await expect(seen).rejects.toThrow("accepted-twice and sold-twice");
});
