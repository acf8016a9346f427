import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { money } from "@/platform/money";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { asRival } from "@/testing/proposals";
import { openTill, type Till } from "@/testing/till";
import { clawBackHold } from "../hold/claw-back";
import { listHolds } from "../hold/reads";
import { refundHold } from "../hold/refund";
import { releaseHold } from "../hold/release";
import { splitHold } from "../hold/split";
import { printInvoice } from "../invoice/print";
import { getInvoice } from "../invoice/reads";
import { statementOf } from "../payee/reads";
import { listStranded } from "../refund/reads";
import { recordRefund } from "../refund/record";
import { retryRefund } from "../refund/retry";
import { creditNotes } from "../tables";
import { issueCreditNote } from "./issue";
import { printCreditNote } from "./print";

let till: Till;
let it: Cast;
let deal: ReturnType<typeof dealings>;
let purpose: string;
let holdId: string;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  deal = dealings(it, till);
  await deal.accountOfOtto();
});
afterAll(() => till.close());
beforeEach(async () => {
  ({ purpose, holdId } = await deal.paidBy("card-works"));
});

const credited = async () => {
  const { credited } = await getInvoice(it.asFern, { holdId });
  return credited.map(({ price, fee, tax }) => ({ price, fee, tax }));
};

test("all of it given back is credited, part by part, with who issues it", async () => {
  await refundHold(it.asSystem, { purpose });
  await till.settle(2);
  expect(await credited()).toEqual([{ price: 50_000, fee: 2_500, tax: 475 }]);
  const [note] = (await getInvoice(it.asFern, { holdId })).credited;
  expect(note?.issuer).toEqual({
    name: "Trellis",
    address: "12 Arbour Lane, 1010 Exampleton",
    taxId: "XX 000 000 000 (of the demo town)",
  });
  const list = await listHolds(it.asFern);
  expect(list.holds[0]?.creditNotes).toEqual([
    { id: note?.id, number: expect.stringMatching(/^C-\d{4}-0001$/) },
  ]);
});

test("of what was shared the brand's part is credited, and both documents are for her alone", async () => {
  await splitHold(it.asSystem, { purpose, ownerShareBps: 3_333 });
  await till.settle(2);
  expect(await credited()).toEqual([{ price: 33_335, fee: 1_667, tax: 317 }]);
  const [note] = (await getInvoice(it.asFern, { holdId })).credited;
  const creditNoteId = note?.id ?? "";
  await expect(printCreditNote(asRival(it), { creditNoteId })).rejects.toThrow(
    "This credit note was not found.",
  );
  const { name, pdf } = await printCreditNote(it.asFern, { creditNoteId });
  expect(name).toMatch(/^credit-note-C-\d{4}-0002\.pdf$/);
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect((await printInvoice(it.asFern, { holdId })).pdf.length).toBeGreaterThan(1_000);
  const year = { from: new Date(0), until: new Date(Date.now() + 86_400_000) };
  const [line] = await statementOf(it, { personId: it.who.otto.id }, year);
  expect(line?.creditNotes).toEqual([expect.stringMatching(/^C-\d{4}-0002$/)]);
});

test("what the owner gives back after payout is credited of the price alone, each time anew", async () => {
  await releaseHold(it.asSystem, { purpose });
  await till.settle(2);
  expect(await credited()).toEqual([]);
  for (const minor of [10_000, 5_000]) {
    await clawBackHold(it.asSystem, { purpose, amount: money(minor, "eur") });
    await till.settle(2);
  }
  expect(await credited()).toEqual([
    { price: 10_000, fee: 0, tax: 0 },
    { price: 5_000, fee: 0, tax: 0 },
  ]);
});

test("what did not arrive and is sent again, or another way, is credited once", async () => {
  await till.knobs.failNextRefund();
  await refundHold(it.asSystem, { purpose });
  await till.settle(3);
  await till.knobs.failNextRefund();
  for (const { refundId } of await listStranded(it)) await retryRefund(it.asMarta, { refundId });
  await till.settle(3);
  for (const { refundId } of await listStranded(it))
    await recordRefund(it.asMarta, { refundId, note: "By bank, reference 9." });
  await till.settle(2);
  expect(await credited()).toEqual([{ price: 50_000, fee: 2_500, tax: 475 }]);
});

const decision = () => ({ purpose, causeId: holdId, price: 50_000, fee: 0, tax: 0 });

test("told before the invoice was written, and eight times at once: both are there, once", async () => {
  await Promise.all(Array.from({ length: 8 }, () => issueCreditNote(it.asSystem, decision())));
  expect(await credited()).toEqual([{ price: 50_000, fee: 0, tax: 0 }]);
});

test("what was only asked for is never credited", async () => {
  const asked = await deal.asked();
  const before = await it.db.$count(creditNotes);
  await issueCreditNote(it.asSystem, { ...decision(), purpose: asked.purpose, causeId: asked.holdId });
  expect(await it.db.$count(creditNotes)).toBe(before);
});

test("nobody is credited more than was billed, and a refused one uses no number up", async () => {
  await issueCreditNote(it.asSystem, decision());
  const more = issueCreditNote(it.asSystem, { ...decision(), causeId: "again", price: 1 });
  await expect(more).rejects.toMatchObject({ cause: { constraint_name: "credit_notes_stay_within" } });
  const numbers = (await it.db.select().from(creditNotes)).map(({ number }) => number);
  expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, place) => place + 1));
});

test("nobody changes a credit note, takes it away, or turns the numbers back", async () => {
  await issueCreditNote(it.asSystem, decision());
  const this_ = eq(creditNotes.causeId, holdId);
  const cause = (message: string) => ({ cause: { message: expect.stringContaining(message) } });
  await expect(it.db.update(creditNotes).set({ price: 1 }).where(this_)).rejects.toMatchObject(
    cause("never"),
  );
  await expect(it.db.delete(creditNotes).where(this_)).rejects.toMatchObject(cause("never"));
  await expect(it.db.execute(sql`update credit_note_years set last = 0`)).rejects.toMatchObject(
    cause("never written by hand"),
  );
});
