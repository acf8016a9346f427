// What a person wants to see of it: the newest of everything, in a shape that a page can show.
import { balanceOf } from "./books";
import { paysByTransfer, remainingOf } from "./cash";
import { goodManners } from "./deliveries";
import type { Desk } from "./desk";
import { idOf } from "./ids";

export type Summary = ReturnType<typeof summarize>;

const newest = <T>(rows: T[], count = 50) => rows.slice(-count).reverse();

export function summarize(desk: Desk) {
  const { state } = desk;
  const charge = (id: string | null) => (id ? state.find("charge", id) : undefined);
  const deliveries = state.every("delivery");
  return {
    balance: balanceOf(desk, null),
    payments: newest(state.every("payment_intent")).map((intent) => {
      const {
        id: latest = null,
        disputed = false,
        amount_refunded: refunded = 0,
        payment_method_details: paidBy,
      } = charge(idOf(intent.latest_charge)) ?? {};
      return {
        id: intent.id,
        amount: intent.amount,
        currency: intent.currency,
        status: intent.status,
        description: intent.description,
        group: intent.transfer_group,
        created: intent.created,
        by: paidBy?.type ?? null,
        charge: latest,
        refunded,
        disputed,
        why: intent.last_payment_error?.message ?? null,
        /** Where a transfer for it is sent from, by whoever plays the bank. */
        bank: paysByTransfer(intent) ? `${desk.pages}/bank/${intent.id}` : null,
        missing: remainingOf(intent),
      };
    }),
    pages: newest(state.every("session").filter(({ status }) => status === "open")).map((session) => ({
      id: session.id,
      amount: session.amount_total ?? 0,
      currency: session.currency ?? "eur",
      url: session.url,
      expires: session.expires_at,
      created: session.created,
    })),
    transfers: newest(state.every("transfer")).map((transfer) => ({
      id: transfer.id,
      amount: transfer.amount,
      reversed: transfer.amount_reversed,
      currency: transfer.currency,
      to: nameOf(desk, idOf(transfer.destination) ?? ""),
      account: idOf(transfer.destination) ?? "",
      created: transfer.created,
    })),
    refunds: newest(state.every("refund")).map((refund) => ({
      id: refund.id,
      amount: refund.amount,
      currency: refund.currency,
      status: refund.status ?? "",
      why: refund.failure_reason ?? null,
      created: refund.created,
    })),
    disputes: newest(state.every("dispute")).map((dispute) => ({
      id: dispute.id,
      amount: dispute.amount,
      currency: dispute.currency,
      status: dispute.status,
      reason: dispute.reason,
      payment: idOf(dispute.payment_intent),
      created: dispute.created,
    })),
    accounts: newest(state.every("account")).map((account) => ({
      id: account.id,
      name: nameOf(desk, account.id),
      status:
        account.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.status ?? "none",
      balance: balanceOf(desk, account.id),
      created: Math.floor(Date.parse(account.created) / 1000),
    })),
    webhooks: newest(deliveries).map((delivery) => {
      const event = state.find("event", delivery.event) ?? state.find("thin_event", delivery.event);
      return {
        id: delivery.id,
        event: delivery.event,
        type: event?.type ?? "",
        tries: delivery.tries,
        answer: delivery.answer,
        done: delivery.done,
        created:
          typeof event?.created === "number"
            ? event.created
            : Math.floor(Date.parse(event?.created ?? "") / 1000),
      };
    }),
    waiting: deliveries.filter(({ done }) => !done).length,
    manners: state.find("manners", "manners") ?? { id: "manners", ...goodManners },
    faults: state.every("fault").map(({ id, kind, on, times, asked }) => ({ id, kind, on, times, asked })),
  };
}

const nameOf = (desk: Desk, account: string) => desk.state.find("account", account)?.display_name ?? account;
