import {
  costed,
  givenTo,
  type Line,
  type MovementKind,
  paid,
  partsOf,
  refundDecided,
  refundSettled,
  settled,
  splitUp,
  transferred,
  whole,
} from "@/payments/entry/policy";
import { hold as holdNoun } from "@/payments/hold/move";
import type {
  entries,
  holdSteps,
  holds,
  invoices,
  movements,
  payees,
  payers,
  payments,
  refunds,
  transfers,
} from "@/payments/tables";
import { timersOf } from "@/platform/life";
import { wholeBps } from "@/platform/money";
import type { History } from "../stripe/history";
import { emailOf, idOf } from "./addresses";
import type { Timer } from "./door-rows";
import { networkId } from "./house-rows";
import { spanOf } from "./moments";
import { brandId as idOfBrand, type Rows } from "./people-rows";
import { type Run, wasPaid } from "./run-rows";
import { brands } from "./town";

const [minute, day] = [spanOf("1m"), spanOf("1d")];
const countries: Record<string, string> = {
  "millstone-cycles": "GB",
  "harbour-roasters": "NL",
  "lantern-press": "GB",
};

type Money = {
  payees: Rows<typeof payees>;
  payers: Rows<typeof payers>;
  holds: Rows<typeof holds>;
  holdSteps: Rows<typeof holdSteps>;
  payments: Rows<typeof payments>;
  invoices: Rows<typeof invoices>;
  transfers: Rows<typeof transfers>;
  refunds: Rows<typeof refunds>;
  movements: Rows<typeof movements>;
  entries: Rows<typeof entries>;
  timers: Timer[];
};

/** What was paid, set aside, passed on and given back for the runs, as the books and the provider both know it. */
export function moneyOf(runs: Run[], shares: Map<string, number>, history: History, now: number): Money {
  const money: Money = {
    ...{ payees: [], payers: [], holds: [], holdSteps: [], payments: [], invoices: [] },
    ...{ transfers: [], refunds: [] },
    ...{ movements: [], entries: [], timers: [] },
  };
  const accounts = new Map<string, string>();
  const customers = new Map<string, string>();
  for (const { slug, name, people } of brands) {
    const at = new Date(now - 160 * day);
    const owner = people[0];
    const country = countries[slug];
    if (country && owner) {
      const id = idOf("payee", slug);
      const accountId = history.account(at, name, emailOf(owner.name, slug), country, id);
      accounts.set(idOfBrand(slug), accountId);
      money.payees.push({ id, brandId: idOfBrand(slug), state: "active", accountId, createdAt: at });
    }
    if (runs.some((run) => run.brandId === idOfBrand(slug))) {
      const customerId = history.customer(at, name, idOfBrand(slug));
      customers.set(idOfBrand(slug), customerId);
      money.payers.push({ brandId: idOfBrand(slug), customerId, createdAt: at });
    }
  }
  const asked = runs.filter(({ run }) => run.state !== "reserved").toSorted((a, b) => a.at.paid - b.at.paid);
  for (const told of asked) {
    const payeeId = money.payees.find((payee) => payee.brandId === told.ownerBrandId)?.id ?? "";
    const account = accounts.get(told.ownerBrandId) ?? "";
    addHold(money, told, { payeeId, account, customer: customers.get(told.brandId) ?? "", history, shares });
  }
  return money;
}

type Around = {
  payeeId: string;
  account: string;
  customer: string;
  history: History;
  shares: Map<string, number>;
};

function addHold(money: Money, told: Run, { payeeId, account, customer, history, shares }: Around) {
  const { terms, house, placementId, brandId, at, pass } = told;
  const { price, brandFee: fee, currency, commissionBps } = terms;
  const id = idOf("hold", placementId);
  const out = outOf(told, shares.get(told.id) ?? wholeBps);
  const description = `${terms.title} in ${house.name}`;
  const step = (move: string, by: string, moment: number) =>
    money.holdSteps.push({
      id: idOf("step", id, move),
      subjectId: id,
      move,
      by,
      createdAt: new Date(moment),
    });
  money.holds.push({
    ...{
      id,
      purpose: placementId,
      brandId,
      payeeId,
      currency,
      price,
      fee,
      tax: 0,
      commissionBps,
      earnedIn: networkId(house.slug),
      description,
    },
    backTo: `/brand/${pass.brand}/placements/${placementId}`,
    state: wasPaid(told) ? (out?.state ?? "held") : "requested",
    payBy: new Date(at.decided + 365 * day),
    heldAt: wasPaid(told) ? new Date(at.paid) : null,
    createdAt: new Date(at.decided),
  });
  const state = wasPaid(told) ? (out?.state ?? "held") : "requested";
  for (const { move, seconds, until } of timersOf(holdNoun.life, state))
    money.timers.push({
      ...{ id, move, of: holdNoun },
      at: (until ? at.decided + 365 * day : at.paid) + seconds * 1000,
    });
  if (!wasPaid(told)) return;

  const parts = partsOf({ price, fee, tax: 0, currency });
  const post = (kind: MovementKind, causeId: string, lines: Line[], moment: number, providerRef?: string) => {
    const movement = idOf("movement", id, kind, causeId);
    const createdAt = new Date(moment);
    money.movements.push({
      id: movement,
      kind,
      causeId,
      holdId: id,
      providerRef: providerRef ?? null,
      createdAt,
    });
    for (const [place, { account, minor }] of lines.entries())
      money.entries.push({
        id: idOf("entry", movement, place),
        movementId: movement,
        holdId: id,
        account,
        currency,
        minor,
      });
  };

  const paymentId = idOf("payment", id);
  const amount = whole(parts);
  const came = history.pay(new Date(at.paid), {
    ...{ amount: amount.minor, currency, customer, group: id, description, payment: paymentId },
  });
  money.payments.push({
    ...{ id: paymentId, holdId: id, method: "card", amount: amount.minor, currency, state: "funded" },
    ...{ intentId: came.intentId, chargeId: came.chargeId, costKnown: true, createdAt: new Date(at.paid) },
  });
  const owner = brands.find(({ slug }) => idOfBrand(slug) === told.ownerBrandId);
  money.invoices.push({
    ...{ id: idOf("invoice", id), holdId: id, brandId, description, method: "card" },
    ...{ price, fee, tax: 0, currency, billedTo: told.legalName },
    soldBy: owner?.proof?.legalName ?? owner?.name ?? "",
    createdAt: new Date(at.paid),
  });
  const payer = money.payers.find((one) => one.brandId === brandId);
  if (payer) Object.assign(payer, { methodId: came.methodId, methodType: "card" });
  step("fund", "system:provider-event", at.paid);
  post("paid", paymentId, paid(parts), at.paid, came.transactionId);
  post("cost", paymentId, costed({ minor: came.fee, currency }), at.paid + 1, came.transactionId);
  if (!out) return;

  const lines =
    out.state === "released"
      ? settled(parts, commissionBps)
      : out.state === "refunded"
        ? refundDecided(parts)
        : splitUp(parts, out.share, commissionBps);
  step(
    { released: "release", refunded: "refund", split: "split" }[out.state],
    "system:settle-placement",
    out.at,
  );
  post(kinds[out.state], id, lines, out.at);
  const [toOwner, back] = [givenTo("payable", lines, currency), givenTo("refund_payable", lines, currency)];
  const later = out.at + 3 * minute;
  if (toOwner.minor > 0) {
    const given = { amount: toOwner.minor, currency, to: account, charge: came.chargeId, group: id };
    const made = history.transfer(new Date(later), given);
    const transferId = idOf("transfer", id);
    money.transfers.push({
      ...{ id: transferId, holdId: id, paymentId, payeeId, amount: toOwner.minor, currency, state: "made" },
      ...{ accountId: account, providerId: made.id, reversedMinor: 0 },
      ...{ madeAt: new Date(later), createdAt: new Date(out.at) },
    });
    post("transferred", transferId, transferred(toOwner), later, made.transactionId);
  }
  if (back.minor > 0) {
    const made = history.refund(new Date(later), { amount: back.minor, intent: came.intentId, group: id });
    const refundId = idOf("refund", id);
    money.refunds.push({
      ...{ id: refundId, holdId: id, paymentId, amount: back.minor, currency, state: "settled" },
      ...{ providerId: made.id, createdAt: new Date(out.at) },
    });
    post("refund_settled", refundId, refundSettled(back), later, made.transactionId);
  }
}

const kinds = { released: "settled", refunded: "refund_decided", split: "split" } as const;

/** How the money left its hold; null while it lies there. */
function outOf({ run, at }: Run, share: number) {
  if (run.state === "cancelled") return { state: "refunded" as const, share: 0, at: at.cancelled };
  if (run.state !== "settled") return null;
  const state =
    share === 0 ? ("refunded" as const) : share === wholeBps ? ("released" as const) : ("split" as const);
  return { state, share, at: at.settled };
}
