import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { money } from "@/platform/money";
import { depositForfeited, givenTo } from "../entry/policy";
import { postEntry } from "../entry/post";
import { letOutHold } from "../hold/move";
import { callOffSale } from "./call-off";
import { lockSale } from "./lock";
import { mustNotBePaid } from "./policy";
import { spreadSale } from "./spread";

/**
 * Lets the seller have the deposit of a buyer who did not keep her word, less our fee, and ends what was asked for and has
 * not come. Refused once the whole price is held. Nothing asked for, or done before: nothing to do.
 */
export const forfeitDepositSale = (ctx: Ctx, { purpose }: { purpose: string }) =>
  transact(ctx, async (ctx) => {
    const { deposit, closing } = await lockSale(ctx, purpose);
    mustNotBePaid(closing?.state);
    await callOffSale(ctx, closing);
    await callOffSale(ctx, deposit);
    if (deposit?.state !== "held") return;
    const hold = await letOutHold(ctx, deposit.id, "forfeit");
    const lines = depositForfeited(money(hold.price, hold.currency), hold.commissionBps);
    await postEntry(ctx, { kind: "forfeited", causeId: hold.id, hold, lines });
    await spreadSale(ctx, { hold, amount: givenTo("payable", lines, hold.currency), way: "transfer" });
  });
