// A past for the stand-in: payments and payouts that are dated back, and that nobody is told of by webhook.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAccount, judgeAccount } from "./accounts";
import { createCustomer } from "./customers";
import type { Desk } from "./desk";
import { idOf } from "./ids";
import { createIntent } from "./intents";
import { createRefund } from "./refunds";
import { type Kept, openState } from "./state";
import { createTransfer } from "./transfers";

/** What lasts of a past. Events and their deliveries do not: whoever listens now has heard of none of it. */
export const lasting = [
  "account",
  "booking",
  "cash_setting",
  "cash_transaction",
  "charge",
  "customer",
  "habit",
  "payment_intent",
  "payment_method",
  "refund",
  "transfer",
] as const satisfies (keyof Kept)[];

export type Past = { kind: (typeof lasting)[number]; value: { id: string } }[];
type Paid = {
  amount: number;
  currency: string;
  customer: string;
  group: string;
  description: string;
  payment: string;
};
export type History = ReturnType<typeof openHistory>;

/** Lives through it with the stand-in's own handlers, so that its rows are those that it would have made itself. */
export function openHistory() {
  const folder = mkdtempSync(join(tmpdir(), "trellis-history-"));
  const state = openState(folder);
  const on = <T>(at: Date, work: (desk: Desk) => T): T => {
    const now = Math.floor(at.getTime() / 1000);
    return state.transact(() => work({ state, now, request: null, pages: "", account: null }));
  };
  const transactionOf = (held: string | { id: string } | null | undefined) =>
    state.get("booking", idOf(held) ?? "");

  return {
    customer: (at: Date, name: string, brand: string) =>
      on(at, (desk) => createCustomer(desk, { name, metadata: { brand } }).id),

    account: (at: Date, name: string, contact: string, country: string, payee: string) =>
      on(at, (desk) => {
        const { id } = createAccount(desk, {
          display_name: name,
          contact_email: contact,
          dashboard: "express",
          identity: { country, entity_type: "company" },
          defaults: { responsibilities: { fees_collector: "application", losses_collector: "application" } },
          configuration: {
            recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
          },
          metadata: { payee },
        });
        judgeAccount(desk, id, "active");
        return id;
      }),

    pay: (at: Date, { amount, currency, customer, group, description, payment }: Paid) =>
      on(at, (desk) => {
        const intent = createIntent(desk, {
          ...{ amount, currency, customer, description, transfer_group: group },
          payment_method: "pm_card_visa",
          confirm: true,
          setup_future_usage: "off_session",
          metadata: { hold: group, payment },
        });
        const charge = state.get("charge", idOf(intent.latest_charge) ?? "");
        const { id: transactionId, fee } = transactionOf(charge.balance_transaction);
        const methodId = idOf(intent.payment_method) ?? "";
        return { intentId: intent.id, chargeId: charge.id, transactionId, fee, methodId };
      }),

    transfer: (
      at: Date,
      given: { amount: number; currency: string; to: string; charge: string; group: string },
    ) =>
      on(at, (desk) => {
        const { amount, currency, to: destination, charge: source_transaction, group } = given;
        const made = createTransfer(desk, {
          ...{ amount, currency, destination, source_transaction },
          transfer_group: group,
          metadata: { hold: group },
        });
        return { id: made.id, transactionId: transactionOf(made.balance_transaction).id };
      }),

    refund: (at: Date, { amount, intent, group }: { amount: number; intent: string; group: string }) =>
      on(at, (desk) => {
        const made = createRefund(desk, {
          ...{ amount, payment_intent: intent },
          reason: "requested_by_customer",
          metadata: { hold: group },
        });
        return { id: made.id, transactionId: transactionOf(made.balance_transaction).id };
      }),

    /** All that lasts of it, once it is lived through. */
    close(): Past {
      const past = lasting.flatMap((kind) => state.every(kind).map((value) => ({ kind, value })));
      rmSync(folder, { recursive: true, force: true });
      return past;
    },
  };
}
