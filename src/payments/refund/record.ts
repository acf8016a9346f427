import { type Ctx, type Operator, signatureOf } from "@/identity/actor";
import { transact } from "@/platform/db";
import { formatMoney, money } from "@/platform/money";
import { refundElsewhere } from "../entry/policy";
import { postEntry } from "../entry/post";
import { noteFinding } from "../finding/note";
import { tellRefunded } from "./bring";
import type { Record } from "./schema";
import { takeUpRefund } from "./take-up";

/** Writes down that an operator has sent a stranded refund another way, from our own bank: it is owed no more. */
export const recordRefund = (ctx: Ctx<Operator>, { refundId, note }: Record) =>
  transact(ctx, async (ctx) => {
    const { holdId, currency, arrivalId, ...refund } = await takeUpRefund(ctx, {
      refundId,
      to: "elsewhere",
      note,
    });
    const amount = money(refund.amount, currency);
    const lines = refundElsewhere(amount);
    const hold = { id: holdId, currency };
    await postEntry(ctx, { kind: "refund_elsewhere", causeId: refundId, hold, lines });
    await noteFinding(ctx, {
      kind: "refund-elsewhere",
      subjectId: refundId,
      sentence: `${formatMoney(amount)} that did not reach a brand was sent to it another way.`,
      note,
      by: signatureOf(ctx.actor),
    });
    await tellRefunded(ctx, { id: refundId, holdId, arrivalId });
  });
