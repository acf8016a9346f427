import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { givenTo, settled } from "../entry/policy";
import { postEntry } from "../entry/post";
import { queueTransfer } from "../transfer/queue";
import { letOut } from "./move";
import { leftIn } from "./reads";

/** What was agreed was done: the owner has earned the price less the commission, and we the fees. */
export const releaseHold = (ctx: Ctx, { purpose }: { purpose: string }) =>
  transact(ctx, async (ctx) => {
    const hold = await letOut(ctx, purpose, "release");
    const lines = settled(await leftIn(ctx, hold), hold.commissionBps);
    await postEntry(ctx, { kind: "settled", causeId: hold.id, hold, lines });
    await queueTransfer(ctx, { hold, amount: givenTo("payable", lines, hold.currency) });
  });
