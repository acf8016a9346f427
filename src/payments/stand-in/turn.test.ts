import { afterAll, beforeAll, expect, test } from "vitest";
import { choose, openPage, type Tried, tryStandIn } from "@/local/stripe/try-stand-in";
import { getStandIn } from "./reads";
import { turnStandIn } from "./turn";

let it: Tried;
beforeAll(async () => {
  it = await tryStandIn();
  Object.assign(process.env, {
    DATABASE_URL: "postgres://nobody.asks/it",
    DEMO: "1",
    STRIPE_ADDRESS: it.address,
    STRIPE_SECRET_KEY: it.secretKey,
  });
});
afterAll(() => it.leave());

test("a person sees a debit on its way, and lets the bank pay it", async () => {
  const page = await openPage(it, "eur", ["sepa_debit"]);
  await choose(page.url, "bank-slow");
  const [payment] = (await getStandIn()).payments;
  expect(payment).toMatchObject({ status: "processing", by: "sepa_debit", amount: 11_550 });
  await turnStandIn({ knob: "settleDebit", id: `${payment?.id}` });
  expect((await getStandIn()).payments).toMatchObject([{ status: "succeeded", disputed: false }]);
  await turnStandIn({ knob: "returnDebit", id: `${payment?.id}` });
  expect(await getStandIn()).toMatchObject({
    payments: [{ disputed: true }],
    disputes: [{ status: "lost" }],
  });
});

test("what cannot happen is refused with its reason", async () => {
  const { disputes } = await getStandIn();
  await expect(
    turnStandIn({ knob: "decideDispute", id: `${disputes[0]?.id}`, outcome: "won" }),
  ).rejects.toMatchObject({ code: "conflict", message: "This dispute is lost already." });
  await expect(turnStandIn({ knob: "payOut", id: "acct_nobody" })).rejects.toThrow(
    "Account acct_nobody was not found.",
  );
});

test("a mishap waits in store until somebody calls it off", async () => {
  await turnStandIn({ knob: "misbehave", kind: "drop-reply", times: 3 });
  await turnStandIn({ knob: "webhooks", hold: true });
  expect(await getStandIn()).toMatchObject({
    faults: [{ kind: "drop-reply", times: 3 }],
    manners: { hold: true },
  });
  await turnStandIn({ knob: "behave" });
  expect(await getStandIn()).toMatchObject({ faults: [], manners: { hold: false } });
});
