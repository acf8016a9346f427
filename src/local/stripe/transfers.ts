// Transfers to connected accounts, and their way back.
import type Stripe from "stripe";
import { accountOf, mayReceive } from "./accounts";
import { availableOf, book, heldBy, mustBeMoney } from "./books";
import { type Desk, emit } from "./desk";
import { takeFault } from "./faults";
import { idOf, newId } from "./ids";
import { mustUnderstand, texts } from "./intents";
import { invalid, missing } from "./refusal";

type Transfer = Stripe.Transfer;
type Reversal = Stripe.TransferReversal;

const understood = new Set([
  "amount",
  "currency",
  "destination",
  "source_transaction",
  "transfer_group",
  "description",
  "metadata",
  "expand",
]);

export function createTransfer(desk: Desk, params: Stripe.TransferCreateParams): Transfer {
  mustUnderstand(params, understood);
  const currency = params.currency.toLowerCase();
  const source = params.source_transaction ? sourceOf(desk, params.source_transaction, currency) : null;
  const amount = params.amount ?? source?.amount;
  if (!amount)
    throw invalid("Missing required param: amount.", { code: "parameter_missing", param: "amount" });
  mustBeMoney(amount, currency);
  mustReach(desk, params.destination);
  if (takeFault(desk.state, "transfer", "POST /v1/transfers")) throw tooLittle(true);
  if (source) mustBeCovered(desk, source, amount);
  else if (availableOf(desk, null, currency) < amount) throw tooLittle();

  const id = newId("tr");
  const group = params.transfer_group ?? source?.transfer_group ?? null;
  const description = params.description ?? null;
  const arrival = newId("py");
  const waits = source ? settlesIn(desk, source) : 0;
  const move = { currency, type: "transfer", category: "transfer", source: id, description, waits } as const;
  const booking = book(desk, { ...move, amount: -amount });
  book(desk, {
    ...move,
    amount,
    owner: params.destination,
    type: "payment",
    category: "charge",
    source: arrival,
  });
  const transfer = desk.state.put("transfer", {
    id,
    object: "transfer",
    amount,
    amount_reversed: 0,
    balance_transaction: booking.id,
    created: desk.now,
    currency,
    description,
    destination: params.destination,
    destination_payment: arrival,
    livemode: false,
    metadata: texts(params.metadata),
    reversals: { object: "list", data: [], has_more: false, url: `/v1/transfers/${id}/reversals` },
    reversed: false,
    source_transaction: source?.id ?? null,
    source_type: "card",
    transfer_group: group,
  });
  emit(desk, "transfer.created", transfer);
  return transfer;
}

function sourceOf(desk: Desk, id: string, currency: string) {
  const charge = desk.state.find("charge", id);
  if (!charge) throw missing("charge", id, "source_transaction");
  if (charge.status === "failed")
    throw invalid("You cannot create a transfer with a failed charge as source_transaction.", {
      param: "source_transaction",
    });
  if (charge.currency !== currency)
    throw invalid(
      `The currency of source_transaction's balance transaction (${charge.currency}) must be the same as the transfer currency (${currency})`,
      { param: "currency" },
    );
  return charge;
}

function mustReach(desk: Desk, destination: string) {
  const account = desk.state.find("account", destination);
  if (!account) throw missing("destination", destination, "destination");
  if (!mayReceive(accountOf(desk, destination)))
    throw invalid(
      "Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments",
      { code: "insufficient_capabilities_for_transfer", param: "destination" },
    );
}

function mustBeCovered(desk: Desk, { id, amount: whole }: Stripe.Charge, amount: number) {
  const already = desk.state
    .every("transfer")
    .filter(({ source_transaction }) => source_transaction === id)
    .reduce((sum, transfer) => sum + transfer.amount - transfer.amount_reversed, 0);
  if (already + amount > whole)
    throw invalid(
      `Transfers using this transaction as a source must not exceed the source amount of ${whole}. (There is already a transfer using this source, amounting to a total of ${already}.)`,
      { param: "amount" },
    );
}

function settlesIn(desk: Desk, charge: Stripe.Charge) {
  const booking = desk.state.find("booking", idOf(charge.balance_transaction) ?? "");
  return Math.max(0, (booking?.available_on ?? desk.now) - desk.now);
}

const tooLittle = (asOrdered = false) =>
  invalid(
    "You have insufficient available funds in your Stripe account. Try adding funds directly to your available balance by creating Charges using the 4000000000000077 test card.",
    { code: "balance_insufficient" },
    asOrdered,
  );

export function updateTransfer(desk: Desk, params: Stripe.TransferUpdateParams, id: string): Transfer {
  const before = transferOf(desk, id);
  const { description } = params;
  const updated = desk.state.change("transfer", id, {
    ...(description !== undefined && { description }),
    ...(params.metadata !== undefined && { metadata: texts(params.metadata, before.metadata) }),
  });
  emit(desk, "transfer.updated", updated);
  return updated;
}

export function createReversal(
  desk: Desk,
  params: Stripe.TransferCreateReversalParams,
  id: string,
): Reversal {
  mustUnderstand(params, new Set(["amount", "description", "metadata", "expand"]));
  const transfer = transferOf(desk, id);
  const left = transfer.amount - transfer.amount_reversed;
  if (left === 0)
    throw invalid(`Transfer ${id} is already fully reversed.`, { code: "transfer_already_reversed" });
  const amount = params.amount ?? left;
  if (amount < 1)
    throw invalid("This value must be greater than or equal to 1.", {
      code: "parameter_invalid_integer",
      param: "amount",
    });
  if (amount > left)
    throw invalid(`Reversal amount (${amount}) is greater than unreversed amount on transfer (${left})`, {
      param: "amount",
    });
  const from = idOf(transfer.destination) ?? "";
  const asOrdered = takeFault(desk.state, "reversal", "POST /v1/transfers/…/reversals") !== null;
  if (asOrdered || heldBy(desk, from, transfer.currency) < amount)
    throw invalid(
      "The connected account has insufficient funds to cover this reversal.",
      { code: "balance_insufficient", param: "amount" },
      asOrdered,
    );

  const reversal = newId("trr");
  const move = { currency: transfer.currency, source: reversal, description: params.description ?? null };
  const booking = book(desk, { ...move, amount, type: "transfer_refund", category: "transfer_reversal" });
  book(desk, { ...move, amount: -amount, owner: from, type: "payment_refund", category: "refund" });
  const made = desk.state.put("reversal", {
    id: reversal,
    object: "transfer_reversal",
    amount,
    balance_transaction: booking.id,
    created: desk.now,
    currency: transfer.currency,
    destination_payment_refund: newId("pyr"),
    metadata: texts(params.metadata),
    source_refund: null,
    transfer: id,
  });
  const { data, ...rest } = transfer.reversals;
  const amount_reversed = transfer.amount_reversed + amount;
  const reversed = desk.state.change("transfer", id, {
    amount_reversed,
    reversed: amount_reversed === transfer.amount,
    reversals: { ...rest, data: [made, ...data].slice(0, 10) },
  });
  emit(desk, "transfer.reversed", reversed);
  return made;
}

export function transferOf(desk: Desk, id: string): Transfer {
  const found = desk.state.find("transfer", id);
  if (!found) throw missing("transfer", id, "transfer");
  return found;
}
