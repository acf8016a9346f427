import { and, eq, inArray, isNull } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { transact } from "@/platform/db";
import { money } from "@/platform/money";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { openTill, type Till } from "@/testing/till";
import { late } from "../entry/policy";
import { postEntry } from "../entry/post";
import { holdOf } from "../hold/move";
import { refundHold } from "../hold/refund";
import { releaseHold } from "../hold/release";
import { findings, transfers } from "../tables";
import { checkBook } from "./check";
import { freezeBook } from "./freeze";
import { reconcileBook } from "./reconcile";
import { thawBook } from "./thaw";

let till: Till;
let it: Cast;
let deal: ReturnType<typeof dealings>;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  deal = dealings(it, till);
  await deal.accountOfOtto();
});
afterAll(() => till.close());
beforeEach(async () => {
  await it.db.delete(findings);
});

const found = async () => {
  const rows = await it.db.select().from(findings).where(isNull(findings.closedAt));
  return rows.map(({ kind }) => kind).sort();
};

test("where nothing is missed there is nothing to find", async () => {
  const { purpose } = await deal.paidBy("card-works");
  await releaseHold(it.asSystem, { purpose });
  await till.settle(2);
  await reconcileBook(it.asSystem, { lagSeconds: -2 });
  expect(await found()).toEqual([]);
});

test("money whose webhooks were all lost is found in the provider's list", async () => {
  await till.knobs.webhooks({ lose: 50 });
  const { purpose } = await deal.paidBy("card-works");
  expect(await deal.stateOf(purpose)).toBe("requested");
  await till.knobs.behave();
  await reconcileBook(it.asSystem, { lagSeconds: -2 });
  await till.settle(1);
  expect(await deal.stateOf(purpose)).toBe("held");
  await reconcileBook(it.asSystem, { lagSeconds: -2 });
  expect(await found()).toEqual([]);
});

test("what moved at the provider and is none of ours goes to the operator's desk", async () => {
  await till.knobs.topUp({ amount: 1_000, currency: "eur" });
  await reconcileBook(it.asSystem, { lagSeconds: -2 });
  expect(await found()).toEqual(["balance", "unmatched"]);
});

test("what moved before we had its answer leaves the desk by itself once it is booked", async () => {
  const { purpose } = await deal.paidBy("card-works");
  for (const on of ["POST /v1/transfers", "GET /v1/transfers"])
    await till.knobs.misbehave({ kind: "error-after", on, times: 9 });
  await releaseHold(it.asSystem, { purpose });
  await till.settle(1);
  await reconcileBook(it.asSystem, { lagSeconds: -2 });
  expect(await found()).toContain("unmatched");
  await till.knobs.behave();
  await till.settle(4);
  await reconcileBook(it.asSystem, { lagSeconds: -2 });
  const [settled] = await it.db.select().from(findings).where(eq(findings.note, "It is in the books now."));
  expect(settled).toMatchObject({ kind: "unmatched", closedBy: "system:test" });
});

test("what the books made up goes there too", async () => {
  const { purpose } = await deal.paidBy("card-works");
  const hold = await holdOf(it, purpose);
  await transact(it.asSystem, (ctx) =>
    postEntry(ctx, {
      kind: "late",
      causeId: "a slip of the pen",
      hold,
      lines: late(money(700, "eur")),
      providerRef: "txn_that_never_was",
    }),
  );
  const breaches = await checkBook(it.asSystem);
  expect(breaches.map(({ rule }) => rule)).toContain("I04");
  await expect(releaseHold(it.asSystem, { purpose })).rejects.toThrow("This money is frozen for now.");
});

test("a freeze of everything stops every way out, and a thaw lets go on what waited", async () => {
  const first = await deal.paidBy("card-works");
  const second = await deal.paidBy("card-works");
  await releaseHold(it.asSystem, { purpose: first.purpose });
  const cause = { reason: "operator", causeId: "a drill" } as const;
  await freezeBook(it.asSystem, { holdId: null, note: "An operator stopped all money.", ...cause });
  await till.settle(2);
  expect(await deal.books(first.purpose, "payable")).toEqual([-45_000]);
  await expect(refundHold(it.asSystem, { purpose: second.purpose })).rejects.toThrow(
    "This money is frozen for now. An operator stopped all money.",
  );
  await thawBook(it.asSystem, cause);
  await till.settle(2);
  expect(await deal.books(first.purpose, "payable")).toEqual([0]);
  await refundHold(it.asSystem, { purpose: second.purpose });
  await till.settle(2);
  expect(await deal.stateOf(second.purpose)).toBe("refunded");
});

test("money comes in while all is frozen", async () => {
  const cause = { reason: "operator", causeId: "another drill" } as const;
  await freezeBook(it.asSystem, { holdId: null, note: "Stopped.", ...cause });
  const { purpose } = await deal.paidBy("card-works");
  expect(await deal.stateOf(purpose)).toBe("held");
  await thawBook(it.asSystem, cause);
});

test("releases that race a freeze are either out before it or refused", async () => {
  const all = await Promise.all(Array.from({ length: 6 }, () => deal.paidBy("card-works")));
  const cause = { reason: "operator", causeId: "a race" } as const;
  const [, ...tries] = await Promise.allSettled([
    freezeBook(it.asSystem, { holdId: null, note: "Stopped.", ...cause }),
    ...all.map(({ purpose }) => releaseHold(it.asSystem, { purpose })),
  ]);
  for (const each of tries)
    if (each.status === "rejected") expect(String(each.reason)).toContain("This money is frozen for now.");
  await till.settle(2);
  const made = await it.db
    .select({ id: transfers.id })
    .from(transfers)
    .where(
      and(
        eq(transfers.state, "made"),
        inArray(
          transfers.holdId,
          all.map(({ holdId }) => holdId),
        ),
      ),
    );
  expect(made).toEqual([]);
  await thawBook(it.asSystem, cause);
});
