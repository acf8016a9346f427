// The pages that a person clicks through: paying, and proving who one is.
import type Stripe from "stripe";
import { accountOf, judgeAccount } from "./accounts";
import { addressesFor, fundCash, paysByTransfer, referenceOf, remainingOf } from "./cash";
import { type Choice, pay, sessionOf } from "./checkout";
import type { Desk } from "./desk";
import { itemsOf } from "./expand";
import { type Html, html, look, pageOf } from "./html";
import { idOf } from "./ids";
import { isDebit, type MethodType } from "./methods";

/** A page, or where to go next. */
export type Shown = { status: number; type: string; body: string } | { to: string };

const page = (status: number, title: string, body: Html): Shown => ({
  status,
  type: "text/html; charset=utf-8",
  body: pageOf(title, "../look.css", body),
});

export function showPage(desk: Desk, method: string, path: string, sent: URLSearchParams): Shown | null {
  const [, area = "", id = ""] = path.split("/");
  if (area === "look.css") return { status: 200, type: "text/css; charset=utf-8", body: look };
  if (area === "pay" && desk.state.find("session", id))
    return method === "POST" ? takePayment(desk, id, sent) : showCheckout(desk, id, null);
  if (area === "onboarding" && desk.state.find("account_link", id))
    return method === "POST" ? finishOnboarding(desk, id, sent) : showOnboarding(desk, id);
  const asked = area === "bank" ? desk.state.find("payment_intent", id) : undefined;
  if (asked && paysByTransfer(asked))
    return method === "POST" ? sendTransfer(desk, asked, sent) : showBank(desk, asked, null);
  if (area !== "pay" && area !== "onboarding" && area !== "bank") return null;
  return page(
    404,
    "Not here",
    html`<h1>There is nothing here</h1><p>This address was never given out, or the stand-in has forgotten it.</p>`,
  );
}

interface Option {
  value: string;
  says: string;
  means: string;
  choice: (type: MethodType) => Choice;
}

const cards: Option[] = [
  card("works", "A card that works", "4242", "Paid at once.", "pays"),
  card("declined", "A card that is declined", "0002", "The bank says no; you can try again.", "declines"),
  card("empty", "A card without money", "9995", "The bank says no for lack of funds.", "has no money"),
  card(
    "later-declined",
    "A card that works only while you are here",
    "3184",
    "Paid now; a later charge on its own is refused.",
    "asks back",
  ),
];
const debits: Option[] = [
  bank("works", "An account that pays", "3201", "On its way now, in after a minute.", "pays in a minute"),
  bank(
    "slow",
    "An account that takes its time",
    "3202",
    "Stays on its way until somebody decides on the page /stand-in.",
    "takes its time",
  ),
  bank(
    "empty",
    "An account without money",
    "3203",
    "On its way now, bounces after a minute.",
    "fails in a minute",
  ),
];

function card(value: string, says: string, last4: string, means: string, outcome: Choice["outcome"]): Option {
  return {
    value: `card-${value}`,
    says: `${says} (••••\u00a0${last4})`,
    means,
    choice: (type) => ({ type, last4, outcome }),
  };
}
function bank(value: string, says: string, last4: string, means: string, outcome: Choice["outcome"]): Option {
  return {
    value: `bank-${value}`,
    says: `${says} (••••\u00a0${last4})`,
    means,
    choice: (type) => ({ type, last4, outcome }),
  };
}

function showCheckout(desk: Desk, id: string, no: string | null): Shown {
  const session = sessionOf(desk, id);
  if (session.status !== "open") return showEnd(session);
  const currency = session.currency ?? "eur";
  const items = itemsOf(desk, id).data;
  const bankType = session.payment_method_types.find(isDebit);
  const takesCards = session.payment_method_types.includes("card");
  return page(
    no ? 402 : 200,
    "Pay",
    html`<h1>Pay Trellis</h1>
<p class="sum">${money(session.amount_total ?? 0, currency)}</p>
<ul class="items">${items.map((item) => html`<li><span>${item.description ?? ""}</span><span>${money(item.amount_total, currency)}</span></li>`)}</ul>
${no ? html`<p class="no" role="alert">${no} Nothing was paid. Choose another way, or go back.</p>` : ""}
${takesCards ? choices("Pay by card", "card", cards, "Pay") : ""}
${bankType ? choices(bankNames[bankType] ?? "Pay by bank", "bank", debits, "Pay by bank") : ""}
${session.cancel_url ? html`<p><a href="${session.cancel_url}">Go back without paying</a></p>` : ""}`,
  );
}

const bankNames: Record<string, string> = {
  sepa_debit: "Pay by SEPA debit",
  bacs_debit: "Pay by Bacs debit",
  us_bank_account: "Pay by ACH debit",
};

const choices = (title: string, name: string, options: Option[], button: string) =>
  html`<form method="post"><fieldset><legend>${title}</legend>${options.map(
    ({ value, says, means }, place) =>
      html`<label><input type="radio" name="with" value="${value}"${place === 0 ? html` checked` : ""}><span>${says}<small>${means}</small></span></label>`,
  )}</fieldset><button name="by" value="${name}">${button}</button></form>`;

function showEnd({ status, success_url, cancel_url, payment_status }: Stripe.Checkout.Session): Shown {
  if (status === "expired")
    return page(
      410,
      "Too late",
      html`<h1>This page has run out</h1><p>Nothing was paid. Ask for a new one where you came from.</p>${cancel_url ? html`<p><a href="${cancel_url}">Go back</a></p>` : ""}`,
    );
  const done = payment_status === "paid" ? "This is paid" : "The debit is on its way";
  return page(
    200,
    "Done",
    html`<h1>${done}</h1><p>You can close this page.</p>${success_url ? html`<p><a href="${success_url}">Go on</a></p>` : ""}`,
  );
}

function takePayment(desk: Desk, id: string, sent: URLSearchParams): Shown {
  const { payment_method_types: types } = sessionOf(desk, id);
  const option = [...cards, ...debits].find(({ value }) => value === sent.get("with"));
  const type = (
    option?.value.startsWith("bank-") ? types.find(isDebit) : types.find((type) => type === "card")
  ) as MethodType | undefined;
  if (!option || !type) return showCheckout(desk, id, "Choose how to pay first.");
  const no = desk.state.transact(() => pay(desk, id, option.choice(type)));
  if (no) return showCheckout(desk, id, no);
  const after = sessionOf(desk, id);
  if (after.status !== "complete" || !after.success_url) return showEnd(after);
  return { to: after.success_url.replaceAll("{CHECKOUT_SESSION_ID}", id) };
}

function showOnboarding(desk: Desk, id: string): Shown {
  const link = desk.state.get("account_link", id);
  if (link.used || link.expires < desk.now) return { to: link.refresh };
  const account = accountOf(desk, link.account);
  return page(
    200,
    "Get paid",
    html`<h1>Get paid through Stripe</h1>
<p class="soft">The real page asks who you are and where your bank is. Here you only say how it ends.</p>
<ul class="items"><li><span>Account</span><span>${account.display_name ?? account.id}</span></li>
<li><span>E-mail</span><span>${account.contact_email ?? "none"}</span></li>
<li><span>Country</span><span>${account.identity?.country ?? "not said"}</span></li></ul>
<form method="post"><fieldset><legend>How does it end?</legend>
<label><input type="radio" name="ends" value="active" checked><span>Everything is in order<small>Money can be sent to this account.</small></span></label>
<label><input type="radio" name="ends" value="pending"><span>They are still looking at it<small>Later it is decided on the page /stand-in.</small></span></label>
<label><input type="radio" name="ends" value="restricted"><span>Something is missing<small>No money can be sent until it is put right.</small></span></label>
</fieldset><button>Finish</button></form>
<p><a href="${link.back}">Go back, and finish another time</a></p>`,
  );
}

function finishOnboarding(desk: Desk, id: string, sent: URLSearchParams): Shown {
  const link = desk.state.get("account_link", id);
  if (link.used || link.expires < desk.now) return { to: link.refresh };
  const ends = sent.get("ends");
  const status = ends === "pending" || ends === "restricted" ? ends : "active";
  desk.state.transact(() => {
    desk.state.change("account_link", id, { used: true });
    judgeAccount(desk, link.account, status);
  });
  return { to: link.back };
}

const facts = (rows: [string, string][]) =>
  html`<ul class="items">${rows.map(([name, value]) => html`<li><span>${name}</span><span>${value}</span></li>`)}</ul>`;

/** What a sending bank would want to be told, by kind of account. */
function accountFacts({ customer, currency }: Stripe.PaymentIntent): [string, string][] {
  const [address] = addressesFor(idOf(customer) ?? "", currency);
  const { iban, sort_code: uk, aba } = address ?? {};
  if (uk)
    return [
      ["Sort code", uk.sort_code],
      ["Account number", uk.account_number],
    ];
  if (aba)
    return [
      ["Routing number", aba.routing_number],
      ["Account number", aba.account_number],
    ];
  return [
    ["IBAN", iban?.iban ?? ""],
    ["BIC", iban?.bic ?? ""],
  ];
}

/** The bank of whoever pays: she sends what she likes, under the name that she likes, when she likes. */
function showBank(desk: Desk, intent: Stripe.PaymentIntent, said: string | null): Shown {
  const { id, amount, currency, customer, status, description } = intent;
  const left = remainingOf(intent);
  const stands =
    status === "succeeded"
      ? "This is paid. What is sent now is too much."
      : status === "canceled"
        ? "Nobody waits for this money any more. What is sent now comes too late."
        : "";
  const sent = desk.state
    .every("cash_transaction")
    .filter((cash) => cash.customer === customer && cash.currency === currency && cash.type === "funded")
    .slice(-10);
  const name = desk.state.find("customer", idOf(customer) ?? "")?.name ?? "";
  return page(
    said ? 422 : 200,
    "Send a bank transfer",
    html`<h1>Send a bank transfer</h1>
<p class="soft">This plays the bank of whoever pays. A real one would move money; here you choose the sum and whose name stands on it.</p>
<p class="sum">${money(amount, currency)}</p>
${facts([["For", description ?? id], ["To", "Trellis"], ...accountFacts(intent), ["Reference", referenceOf(id)]])}
${stands ? html`<p class="no">${stands}</p>` : ""}
${said ? html`<p class="no" role="alert">${said}</p>` : ""}
<form method="post"><fieldset><legend>The transfer</legend>
<label class="field"><span>Sum</span><input name="sum" inputmode="decimal" required value="${((left || amount) / 100).toFixed(2)}"></label>
<label class="field"><span>Sender’s name, as the bank knows it</span><input name="name" maxlength="140" value="${name}"></label>
<label class="field"><span>Reference</span><input name="reference" maxlength="140" value="${referenceOf(id)}"></label>
</fieldset><button>Send it</button></form>
${
  sent.length === 0
    ? ""
    : html`<h2>Sent so far</h2><ul class="items">${sent.map(
        (cash) =>
          html`<li><span>${senderOf(cash) ?? "No name"}</span><span>${money(cash.net_amount, currency)}</span></li>`,
      )}</ul>`
}
<p class="soft">Go back to Trellis to see what came of it.</p>`,
  );
}

export const senderOf = ({ funded }: Stripe.CustomerCashBalanceTransaction) => {
  const { eu_bank_transfer: eu, gb_bank_transfer: gb, us_bank_transfer: us } = funded?.bank_transfer ?? {};
  return eu?.sender_name ?? gb?.sender_name ?? us?.sender_name ?? null;
};

function sendTransfer(desk: Desk, intent: Stripe.PaymentIntent, sent: URLSearchParams): Shown {
  const sum = (sent.get("sum") ?? "").replaceAll(/[\s,](?=\d{3}\b)/g, "").replace(",", ".");
  const amount = /^\d{1,7}(\.\d{1,2})?$/.test(sum) ? Math.round(Number(sum) * 100) : 0;
  if (amount < 1) return showBank(desk, intent, "Say how much, as in 1250.00. Nothing was sent.");
  desk.state.transact(() =>
    fundCash(desk, {
      ...{ customer: idOf(intent.customer) ?? "", amount, currency: intent.currency },
      name: sent.get("name")?.slice(0, 140) || null,
      reference: sent.get("reference")?.slice(0, 140) || null,
    }),
  );
  return { to: `./${intent.id}` };
}

const money = (minor: number, currency: string) =>
  new Intl.NumberFormat("en", { style: "currency", currency: currency.toUpperCase() }).format(minor / 100);
