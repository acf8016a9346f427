import { event } from "@/platform/events";
import type { ChargebackOutcome } from "./chargeback/policy";
import type { HoldKind } from "./hold/policy";

/** Of a purpose: whoever asked for the money knows what that is. `kind` says which part of a sale; a partnership has one. */
type Purpose = { purpose: string; kind?: HoldKind };

export const holdPaid = event<Purpose>("payments.hold_paid");
/** The money is on its way from a bank; that is not paid. */
export const holdProcessing = event<Purpose>("payments.hold_processing");
export const holdFailed = event<Purpose & { why: string }>("payments.hold_failed");
/** The money was to be taken without the brand, and cannot be: it must pay itself. */
export const holdDue = event<Purpose>("payments.hold_due");
export const holdFrozen = event<Purpose>("payments.hold_frozen");
export const holdThawed = event<Purpose>("payments.hold_thawed");
export const holdRefunded = event<Purpose>("payments.hold_refunded");
/** Of what was paid so much less is owed, by the decision that `causeId` names. */
export const holdCredited = event<Purpose & { causeId: string; price: number; fee: number; tax: number }>(
  "payments.hold_credited",
);
export const holdTransferred = event<Purpose>("payments.hold_transferred");
export const holdExpired = event<Purpose>("payments.hold_expired");
export const chargebackOpened = event<Purpose>("payments.chargeback_opened");
export const chargebackClosed = event<Purpose & { outcome: ChargebackOutcome }>("payments.chargeback_closed");
