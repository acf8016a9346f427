import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { database, transact } from "@/platform/db";
import { constraintOf } from "@/platform/errors";
import { newId } from "@/platform/ids";
import { money } from "@/platform/money";
import { type Cast, cast } from "@/testing/cast";
import { balances, entries, holds, movements, payees } from "../tables";
import { type Line, paid, partsOf, settled } from "./policy";
import { postEntry } from "./post";

const db = database();
let it: Cast;
let hold: typeof holds.$inferSelect;
let other: typeof holds.$inferSelect;

const terms = { currency: "eur" as const, price: 50_000, fee: 2_500, tax: 475, commissionBps: 1_000 };

async function openHold(payeeId: string) {
  const row = { brandId: it.fern.id, payeeId, description: "A pinned post", backTo: "/", payBy: new Date() };
  const [hold] = await db
    .insert(holds)
    .values({ ...row, ...terms, purpose: newId("placement") })
    .returning();
  if (!hold) throw new Error("no hold");
  return hold;
}

beforeAll(async () => {
  it = await cast();
  await db.insert(payees).values({ personId: it.who.otto.id });
});
beforeEach(async () => {
  const [payee] = await db.select().from(payees);
  hold = await openHold(payee?.id ?? "");
  other = await openHold(payee?.id ?? "");
});

const post = (lines: Line[], causeId = newId("call")) =>
  transact({ db }, (ctx) => postEntry(ctx, { kind: "paid", causeId, hold, lines }));

/** By the name of the rule that refused. */
const refusal = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    return constraintOf(error) ?? ((error as { cause?: Error }).cause ?? (error as Error)).message;
  }
  return "it was let through";
};

const of = async (account: string) => {
  const [row] = await db
    .select()
    .from(balances)
    .where(sql`${balances.account} = ${account} and ${balances.holdId} = ${hold.id}`);
  return row?.minor;
};

test("what is paid lies where it should, hold by hold", async () => {
  await post(paid(partsOf(hold)));
  expect(await of("stripe")).toBe(52_975);
  expect(await of("held")).toBe(-50_000);
  expect(await of("unearned_fee")).toBe(-2_500);
  expect(await of("tax")).toBe(-475);
});

test("entries that do not sum to zero are refused at the commit", async () => {
  const lines: Line[] = [
    { account: "stripe", minor: 100 },
    { account: "held", minor: -99 },
  ];
  expect(await refusal(post(lines))).toBe("movements_balance");
  expect(await of("stripe")).toBeUndefined();
});

test("euros do not balance dollars", async () => {
  const unlike = transact({ db }, async (ctx) => {
    const [movement] = await ctx.db
      .insert(movements)
      .values({ kind: "paid", causeId: newId("call") })
      .returning();
    const row = { movementId: movement?.id ?? "" };
    await ctx.db.insert(entries).values([
      { ...row, account: "stripe", currency: "eur", minor: 100 },
      { ...row, account: "unmatched", currency: "usd", minor: -100 },
    ]);
  });
  expect(await refusal(unlike)).toBe("movements_balance");
});

test("an entry is in the currency of its hold", async () => {
  const dollars = transact({ db }, (ctx) =>
    postEntry(ctx, {
      kind: "paid",
      causeId: newId("call"),
      hold: { id: hold.id, currency: "usd" },
      lines: paid(partsOf({ ...terms, currency: "usd" })),
    }),
  );
  expect(await refusal(dollars)).toBe("entries_in_the_holds_currency");
});

test("a movement of nothing is refused", async () => {
  const nothing = db.insert(movements).values({ kind: "paid", causeId: newId("call"), holdId: hold.id });
  expect(await refusal(nothing)).toBe("movements_move");
});

test("the same cause moves money once for each kind, however many try at once", async () => {
  const causeId = newId("call");
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => post(paid(partsOf(hold)), causeId)));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await of("stripe")).toBe(52_975);
  expect(await refusal(post(paid(partsOf(hold)), causeId))).toBe("movements_once");
});

test("a movement that was committed is never added to, not even by what balances", async () => {
  await post(paid(partsOf(hold)));
  const [movement] = await db.select().from(movements).where(eq(movements.holdId, hold.id));
  const row = { movementId: movement?.id ?? "", holdId: hold.id, currency: "eur" as const };
  const more = db.insert(entries).values([
    { ...row, account: "stripe", minor: 100 },
    { ...row, account: "held", minor: -100 },
  ]);
  expect(await refusal(more)).toBe("movements_are_whole");
});

test.each(["update entries set minor = minor * 2", "delete from entries", "truncate entries"])(
  "%s is refused",
  async (statement) => {
    await post(paid(partsOf(hold)));
    expect(await refusal(db.execute(sql.raw(statement)))).toBe("entries is history and is never changed");
  },
);

test.each(["update movements set kind = 'late'", "delete from movements", "truncate movements cascade"])(
  "%s is refused",
  async (statement) => {
    await post(paid(partsOf(hold)));
    expect(await refusal(db.execute(sql.raw(statement)))).toMatch("is history and is never changed");
  },
);

test.each(["update balances set minor = 0", "delete from balances", "truncate balances"])(
  "%s is refused",
  async (statement) => {
    await post(paid(partsOf(hold)));
    expect(await refusal(db.execute(sql.raw(statement)))).toMatch("never written by hand");
  },
);

test("nobody is owed less than nothing, of one hold and so of all", async () => {
  await post(paid(partsOf(hold)));
  const tooMuch = { ...partsOf(hold), price: money(50_001, "eur") };
  const release = transact({ db }, (ctx) =>
    postEntry(ctx, { kind: "settled", causeId: hold.id, hold, lines: settled(tooMuch, 1_000) }),
  );
  expect(await refusal(release)).toBe("balances_owe_no_less_than_nothing");
  expect(await of("held")).toBe(-50_000);
});

test("the money of one hold never pays for another, though there is enough in all", async () => {
  await post(paid(partsOf(hold)));
  const release = transact({ db }, (ctx) =>
    postEntry(ctx, {
      kind: "settled",
      causeId: other.id,
      hold: other,
      lines: settled(partsOf(other), 1_000),
    }),
  );
  expect(await refusal(release)).toBe("balances_owe_no_less_than_nothing");
});

test("eight releases at once of one hold: its money leaves once", async () => {
  await post(paid(partsOf(hold)));
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) =>
      transact({ db }, (ctx) =>
        postEntry(ctx, {
          kind: "settled",
          causeId: `${hold.id}:${n}`,
          hold,
          lines: settled(partsOf(hold), 1_000),
        }),
      ),
    ),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await of("payable")).toBe(-45_000);
});

test("the terms of a hold stay as they were", async () => {
  const dearer = db.update(holds).set({ price: 1 }).where(eq(holds.id, hold.id));
  expect(await refusal(dearer)).toBe("holds_keep_their_terms");
});
