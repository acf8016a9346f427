import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { wholeBps } from "@/platform/money";
import { givenTo, splitUp } from "../entry/policy";
import { postEntry } from "../entry/post";
import { queueRefund } from "../refund/queue";
import { queueTransfer } from "../transfer/queue";
import { letOut } from "./move";
import { leftIn } from "./reads";

/** The owner keeps a share, and the brand gets the rest of price, fee and tax back. */
export const splitHold = (ctx: Ctx, { purpose, ownerShareBps }: { purpose: string; ownerShareBps: number }) =>
  transact(ctx, async (ctx) => {
    if (!Number.isInteger(ownerShareBps) || ownerShareBps < 0 || ownerShareBps > wholeBps)
      throw new RangeError(`${ownerShareBps} is no share`);
    const hold = await letOut(ctx, purpose, "split");
    const lines = splitUp(await leftIn(ctx, hold), ownerShareBps, hold.commissionBps);
    await postEntry(ctx, { kind: "split", causeId: hold.id, hold, lines });
    await queueTransfer(ctx, { hold, amount: givenTo("payable", lines, hold.currency) });
    const back = givenTo("refund_payable", lines, hold.currency);
    if (back.minor > 0) await queueRefund(ctx, { hold, amount: back });
  });
