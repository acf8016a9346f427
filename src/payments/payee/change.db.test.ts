import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mailbox } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { openTill, type Till } from "@/testing/till";
import { checkBook } from "../book/check";
import { releaseHold } from "../hold/release";
import { payees, transfers } from "../tables";
import { changePayee } from "./change";
import { onboardPayee } from "./onboard";
import { payeeOf } from "./reads";
import { refreshPayee } from "./refresh";

let till: Till;
let it: Cast;
let deal: ReturnType<typeof dealings>;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  deal = dealings(it, till);
});
afterAll(() => till.close());
afterEach(async () => {
  expect(await checkBook(it.asSystem)).toEqual([]);
});

const otto = () => ({ personId: it.who.otto.id });
const wanted = () => ({
  payee: otto(),
  contact: "otto@example.org",
  country: "DE" as const,
  kind: "individual" as const,
  backTo: "/network/tuesday-kiln/payouts",
});
const rowOf = async () => {
  const [row] = await it.db.select().from(payees).where(eq(payees.personId, it.who.otto.id));
  return row;
};
const active = async () => {
  const id = (await rowOf())?.accountId ?? "";
  await till.knobs.judgeAccount({ id, status: "active" });
  await refreshPayee(it.asSystem, id);
};

test("whoever has no account has nothing to change", async () => {
  await expect(changePayee(it.asOtto, otto())).rejects.toThrow("There is no account yet.");
});

test("an account is opened once, however often its page is asked for", async () => {
  const first = await onboardPayee(it.asOtto, wanted());
  const { accountId } = (await rowOf()) ?? {};
  const second = await onboardPayee(it.asOtto, wanted());
  expect([first.url, second.url].every((url) => url.startsWith("http"))).toBe(true);
  expect((await rowOf())?.accountId).toBe(accountId);
  expect((await payeeOf(it, otto())).state).toBe("pending");
  await active();
  expect((await payeeOf(it, otto())).state).toBe("active");
});

test("money on its way to an account that is changed waits for the new one, and for 72 hours", async () => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await releaseHold(it.asSystem, { purpose });
  const old = (await rowOf())?.accountId;
  await changePayee(it.asOtto, otto());
  await till.settle(2);
  const ofHold = eq(transfers.holdId, holdId);
  expect((await it.db.select().from(transfers).where(ofHold))[0]?.state).toBe("waiting");
  const [mail] = await it.db.select().from(mailbox).where(eq(mailbox.to, "otto@example.org"));
  expect(mail?.subject).toBe("The account that you are paid to has been changed");

  await onboardPayee(it.asOtto, wanted());
  await active();
  expect((await rowOf())?.accountId).not.toBe(old);
  await till.settle(2);
  expect((await it.db.select().from(transfers).where(ofHold))[0]?.state).toBe("waiting");

  await it.db.update(payees).set({ heldUntil: sql`now() - interval '1 second'` });
  await active();
  await till.settle(2);
  const [made] = await it.db.select().from(transfers).where(ofHold);
  expect(made).toMatchObject({ state: "made", accountId: (await rowOf())?.accountId });
});
