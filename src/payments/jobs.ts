import { on } from "@/platform/events";
import { handle, handleOutside, jobKind } from "@/platform/jobs";
import { checkBook } from "./book/check";
import { reconcileBook } from "./book/reconcile";
import { calling } from "./call/intend";
import { performCall } from "./call/perform";
import { issueCreditNote } from "./credit-note/issue";
import { working } from "./event/receive";
import { workOffEvent } from "./event/work-off";
import { holdCredited, holdPaid } from "./events";
import { hold } from "./hold/move";
import { timeOutHold } from "./hold/time-out";
import { issueInvoice } from "./invoice/issue";
import { wakeTransfer, waking } from "./transfer/wake";

export const handlers = [
  // The provider is never asked inside a transaction.
  handleOutside(calling, performCall),
  handleOutside(working, workOffEvent),
  handle(hold.timer, timeOutHold),
  handle(waking, wakeTransfer),
];

export const schedules = [
  { pattern: "*/15 * * * *", handler: handleOutside(jobKind<object>("reconcile-books"), reconcileBook) },
  { pattern: "*/5 * * * *", handler: handleOutside(jobKind("check-books"), checkBook) },
];

export const reactions = [
  on(holdPaid, "issue-invoice", issueInvoice),
  on(holdCredited, "issue-credit-note", issueCreditNote),
];

export const lives = [hold];
