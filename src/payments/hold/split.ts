import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { wholeBps } from "@/platform/money";
import { givenTo, keptOf, lessOf, splitUp, whole } from "../entry/policy";
import { postEntry } from "../entry/post";
import { queueRefund } from "../refund/queue";
import { queueTransfer } from "../transfer/queue";
import { creditHold } from "./credit";
import { letOut } from "./move";
import { leftIn } from "./reads";

/** The owner keeps a share, and the brand gets the rest of price, fee and tax back. */
export const splitHold = (ctx: Ctx, { purpose, ownerShareBps }: { purpose: string; ownerShareBps: number }) =>
  transact(ctx, async (ctx) => {
    if (!Number.isInteger(ownerShareBps) || ownerShareBps < 0 || ownerShareBps > wholeBps)
      throw new RangeError(`${ownerShareBps} is no share`);
    const hold = await letOut(ctx, purpose, "split");
    const left = await leftIn(ctx, hold);
    const lines = splitUp(left, ownerShareBps, hold.commissionBps);
    await postEntry(ctx, { kind: "split", causeId: hold.id, hold, lines });
    await queueTransfer(ctx, { hold, amount: givenTo("payable", lines, hold.currency) });
    const back = lessOf(left, keptOf(left, ownerShareBps));
    if (whole(back).minor === 0) return;
    await queueRefund(ctx, { hold, amount: whole(back) });
    await creditHold(ctx, { hold, causeId: hold.id, back });
  });
