import { beforeAll, expect, test } from "vitest";
import { namePayee } from "@/payments/payee/name";
import { holds, payments, transfers } from "@/payments/tables";
import { type Cast, cast } from "@/testing/cast";
import { exportPayout } from "./export";
import { getPayout } from "./reads";

let it: Cast;

beforeAll(async () => {
  it = await cast();
  const payeeId = await namePayee(it, { personId: it.who.otto.id });
  const terms = { currency: "gbp" as const, price: 50_000, fee: 2_500, tax: 0, commissionBps: 1_000 };
  for (const [purpose, description] of [
    ["one", 'A "pinned" post'],
    ["two", "=HYPERLINK(1)"],
  ] as const) {
    const [hold] = await it.db
      .insert(holds)
      .values({ ...terms, purpose, description, brandId: it.fern.id, payeeId, backTo: "/", payBy: it.now })
      .returning();
    const holdId = hold?.id ?? "";
    const [payment] = await it.db
      .insert(payments)
      .values({ holdId, method: "card", amount: 52_500, currency: "gbp", state: "funded" })
      .returning();
    await it.db.insert(transfers).values({
      ...{ id: `trf_${purpose}`, holdId, paymentId: payment?.id ?? "" },
      payeeId,
      amount: 45_000,
      currency: "gbp",
      state: "made",
      madeAt: new Date("2026-03-04T23:30:00Z"),
    });
  }
});

test("the owner's year, a line for each payment, safe to open", async () => {
  const csv = await exportPayout(it.asOtto, { year: 2026 });
  const [head, ...lines] = csv.trimEnd().split("\r\n");
  expect(head).toBe("Sent on,For,Currency,Price,You got,Taken back,Credit notes,Reference");
  expect(lines.sort()).toEqual([
    `"2026-03-04","'=HYPERLINK(1)",GBP,500.00,450.00,0.00,"","trf_two"`,
    `"2026-03-04","A ""pinned"" post",GBP,500.00,450.00,0.00,"","trf_one"`,
  ]);
});

test("another year, and another owner's network, have no such line", async () => {
  expect((await exportPayout(it.asOtto, { year: 2025 })).split("\r\n")).toHaveLength(2);
  expect(await exportPayout(it.asFay, { year: 2026 })).not.toContain("trf_");
});

test("the page and the file say the same", async () => {
  const { earnings, account } = await getPayout(it.asOtto);
  expect(account.state).toBe("new");
  expect(earnings).toMatchObject([{ currency: "gbp", sent: { minor: 90_000 } }]);
});
