import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { money } from "@/platform/money";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { openTill, type Till } from "@/testing/till";
import { checkBook } from "../book/check";
import { clawBackHold } from "../hold/claw-back";
import { releaseHold } from "../hold/release";
import { findings } from "../tables";
import { listDebts } from "./reads";
import { writeOffDebt } from "./write-off";

let till: Till;
let it: Cast;
let deal: ReturnType<typeof dealings>;
let debt: { holdId: string; minor: number; note: string };
let purpose: string;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  deal = dealings(it, till);
});
afterAll(() => till.close());

const asMarta = () => ({
  db: it.db,
  now: it.now,
  actor: { kind: "operator" as const, personId: it.who.marta.id },
});

/** Otto was paid, has spent it, and the brand got €100.00 back: he owes us €90.00. */
beforeEach(async () => {
  const account = await deal.accountOfOtto();
  const paid = await deal.paidBy("card-works");
  purpose = paid.purpose;
  await releaseHold(it.asSystem, { purpose });
  await till.settle(3);
  await till.knobs.payOut({ id: account });
  await clawBackHold(it.asSystem, { purpose, amount: money(10_000, "eur") });
  debt = { holdId: paid.holdId, minor: 9_000, note: "He has closed his account." };
});

test("while it is being taken back from her account nothing is given up", async () => {
  await expect(writeOffDebt(asMarta(), debt)).rejects.toThrow(
    "It is being taken back from her account just now.",
  );
  await till.settle(3);
  await writeOffDebt(asMarta(), debt);
});

test("what is given up is our loss, once however often it is pressed, and says who did it and why", async () => {
  await till.settle(3);
  const { holdId } = debt;
  expect(await listDebts(it)).toMatchObject([
    { holdId, owner: "Otto Brandt", amount: { minor: 9_000 }, taking: false },
  ]);
  const pressed = await Promise.allSettled(Array.from({ length: 8 }, () => writeOffDebt(asMarta(), debt)));
  expect(pressed.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await deal.books(purpose, "recv_owner", "exp_loss")).toEqual([0, 9_000]);
  expect(await listDebts(it)).toEqual([]);
  const [noted] = await it.db.select().from(findings).where(eq(findings.subjectId, holdId));
  expect(noted).toMatchObject({ kind: "written-off", closedBy: it.who.marta.id, note: debt.note });
  expect(await checkBook(it.asSystem)).toEqual([]);
});

test("another sum than the one that was looked at is not given up", async () => {
  await till.settle(3);
  await expect(writeOffDebt(asMarta(), { ...debt, minor: 8_000 })).rejects.toThrow("€90.00 is owed by now.");
  await writeOffDebt(asMarta(), debt);
  await expect(writeOffDebt(asMarta(), debt)).rejects.toThrow("Nothing is owed for this any more");
});
