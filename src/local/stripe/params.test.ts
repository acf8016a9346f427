import { expect, test } from "vitest";
import { readForm } from "./form";
import { readParams } from "./params";
import { routes } from "./routes";

const form = (text: string) => readForm(text);

test("a form becomes what the SDK declares: numbers, truths, lists and words", () => {
  const read = readParams(
    "PaymentIntentCreateParams",
    form("amount=11550&currency=eur&confirm=true&metadata[order]=5&expand[0]=latest_charge&off_session=true"),
    "form",
  );
  expect(read).toEqual({
    amount: 11_550,
    currency: "eur",
    confirm: true,
    metadata: { order: "5" },
    expand: ["latest_charge"],
    off_session: true,
  });
});

test.each([
  [
    "TransferCreateParams",
    "amount=1&currency=eur&destination=acct_1&transfer_grup=x",
    "Received unknown parameter: transfer_grup",
  ],
  [
    "Checkout.SessionCreateParams",
    "line_items[0][quantty]=1",
    "Received unknown parameter: line_items[0][quantty]",
  ],
  ["Checkout.SessionCreateParams", "transfer_group=x", "Received unknown parameter: transfer_group"],
  [
    "Checkout.SessionCreateParams",
    "payment_method_types[0]=card",
    "Received unknown parameter: payment_method_types",
  ],
  ["Checkout.SessionCreateParams", "mode=pay", "Invalid mode: must be one of payment, setup, subscription"],
  ["TransferCreateParams", "amount=1&currency=eur", "Missing required param: destination."],
  ["TransferCreateParams", "amount=1.5&currency=eur&destination=acct_1", "Invalid integer: 1.5"],
  ["PaymentIntentCreateParams", "amount=1&currency=eur&confirm=yes", "Invalid boolean: yes"],
  ["TransferCreateParams", "amount[x]=1&currency=eur&destination=acct_1", "Invalid integer"],
  ["TransferListParams", "created[since]=1", "Received unknown parameter: created[since]"],
] as const)("%s refuses %s", (name, text, no) => {
  expect(() => readParams(name, form(text), "form")).toThrow(no);
});

test("v2 takes JSON, in which a number is not a word", () => {
  const account = {
    configuration: {
      recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
    },
  };
  expect(readParams("V2.Core.AccountCreateParams", account, "json")).toEqual(account);
  expect(() => readParams("V2.Core.AccountCreateParams", { contact_email: 5 }, "json")).toThrow(
    "Invalid string: 5",
  );
  expect(() => readParams("V2.Core.AccountCreateParams", { identity: { land: "de" } }, "json")).toThrow(
    "Received unknown parameter: identity.land",
  );
});

test.each(routes)("$method $path has a shape that can be read whole", ({ takes }) => {
  expect(() => readParams(takes, { "there is no such parameter": "1" }, "form")).toThrow(
    "Received unknown parameter",
  );
});

test("what grows on a form stays in its form", () => {
  expect(form("a[b][c]=1&a[b][d]=2&list[]=x&list[]=y&__proto__[x]=1&plain=")).toEqual({
    a: { b: { c: "1", d: "2" } },
    list: ["x", "y"],
    ["__proto__"]: { x: "1" },
    plain: "",
  });
  expect(({} as { x?: string }).x).toBeUndefined();
});
