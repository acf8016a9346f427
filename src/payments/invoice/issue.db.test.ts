import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { asRival } from "@/testing/proposals";
import { openTill, type Till } from "@/testing/till";
import { verified } from "@/testing/verified";
import { findHolds, listHolds } from "../hold/reads";
import { holds, invoices } from "../tables";
import { issueInvoice } from "./issue";
import { printInvoice } from "./print";
import { getInvoice } from "./reads";

let till: Till;
let it: Cast;
let deal: ReturnType<typeof dealings>;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  deal = dealings(it, till);
});
afterAll(() => till.close());

const rowOf = async (holdId: string) => {
  const [row] = await it.db.select().from(invoices).where(eq(invoices.holdId, holdId));
  return row;
};

test("what was paid gets an invoice, with its parts and the names of both", async () => {
  const { holdId } = await deal.paidBy("card-works");
  expect(await getInvoice(it.asFern, { holdId })).toMatchObject({
    billedTo: "Fern & Co.",
    soldBy: "Otto Brandt",
    description: "A pinned post in the Tuesday Kiln",
    issuer: { name: "Trellis", address: "12 Arbour Lane, 1010 Exampleton" },
    ...{ price: 50_000, fee: 2_500, tax: 475, currency: "eur", method: "card", credited: [] },
  });
  const list = await listHolds(it.asFern);
  expect(list.holds[0]?.invoice).toMatch(/^\d{4}-0001$/);
});

test("an operator finds a payment by its brand, its offer or its number, and a brand only its own", async () => {
  const { holdId } = await deal.asked();
  const found = async (filter: { q?: string; show?: "due" | "held" }) =>
    (await findHolds(it.asMarta, { q: "", show: "all", ...filter })).map((one) => one.holdId);
  expect(await found({ show: "due" })).toContain(holdId);
  expect(await found({ show: "held" })).not.toContain(holdId);
  for (const q of ["fern", "tuesday kiln", holdId]) expect(await found({ q })).toContain(holdId);
  expect(await found({ q: "%" })).toEqual([]);
  const own = await listHolds(asRival(it), { q: "tuesday", show: "due" });
  expect(own.holds).toEqual([]);
});

test("what was only asked for has none", async () => {
  const { holdId } = await deal.asked();
  await expect(printInvoice(it.asFern, { holdId })).rejects.toThrow("This invoice was not found.");
});

test("another brand's invoice is not found", async () => {
  const { holdId } = await deal.paidBy("card-works");
  await expect(printInvoice(asRival(it), { holdId })).rejects.toThrow("This invoice was not found.");
  const { name, pdf } = await printInvoice(it.asFern, { holdId });
  expect(name).toMatch(/^invoice-\d{4}-0002\.pdf$/);
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

test("eight at once, every second of which is rolled back, leave no number out and share none", async () => {
  const [row] = await it.db.select().from(invoices).limit(1);
  const { id: _, holdId: paid, ...rest } = row as typeof invoices.$inferSelect;
  const asked: string[] = [];
  for (let n = 0; n < 8; n++) asked.push((await deal.asked()).holdId);
  await Promise.allSettled(
    asked.map((holdId, place) =>
      it.db.transaction(async (db) => {
        await db.insert(invoices).values({ ...rest, holdId });
        if (place % 2) throw new Error("something after it fails");
      }),
    ),
  );
  const numbers = (await it.db.select().from(invoices)).map(({ number }) => number).sort((a, b) => a - b);
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
  const [again] = await it.db.select({ purpose: holds.purpose }).from(holds).where(eq(holds.id, paid));
  await Promise.all(
    Array.from({ length: 8 }, () => issueInvoice(it.asSystem, { purpose: again?.purpose ?? "" })),
  );
  expect(await it.db.select().from(invoices)).toHaveLength(6);
});

test("nobody changes an invoice, takes it away, or turns the numbers back", async () => {
  const one = await it.db.select().from(invoices).limit(1);
  const id = one[0]?.id ?? "";
  const cause = (message: string) => ({ cause: { message: expect.stringContaining(message) } });
  await expect(it.db.update(invoices).set({ price: 1 }).where(eq(invoices.id, id))).rejects.toMatchObject(
    cause("never"),
  );
  await expect(it.db.delete(invoices).where(eq(invoices.id, id))).rejects.toMatchObject(cause("never"));
  await expect(it.db.execute(sql`update invoice_years set last = 0`)).rejects.toMatchObject(
    cause("never written by hand"),
  );
});

test("whoever has proven her legal name is billed under it, from then on", async () => {
  const before = await deal.paidBy("card-works");
  await verified(it.fern);
  const after = await deal.paidBy("card-works");
  expect((await rowOf(before.holdId))?.billedTo).toBe("Fern & Co.");
  expect((await rowOf(after.holdId))?.billedTo).toBe("Fern & Co. GmbH");
});
