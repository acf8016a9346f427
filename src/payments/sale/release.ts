import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { money } from "@/platform/money";
import { givenTo, saleClosed } from "../entry/policy";
import { postEntry } from "../entry/post";
import { letOutSale } from "./let-out";
import { spreadSale } from "./spread";

/**
 * Lets the seller have the whole price that is held, less our fee, but for what is kept back. Refused when it is not held,
 * or frozen. Done before: nothing to do.
 */
export const releaseSale = (ctx: Ctx, { purpose, holdback }: { purpose: string; holdback: number }) =>
  transact(ctx, async (ctx) => {
    const hold = await letOutSale(ctx, { purpose, move: "release" });
    if (!hold) return;
    if (!Number.isInteger(holdback) || holdback < 0 || holdback > hold.price)
      throw new RangeError(`${holdback} cannot be kept back of ${hold.price}`);
    const { price, currency, commissionBps } = hold;
    const lines = saleClosed(money(price, currency), money(holdback, currency), commissionBps);
    await postEntry(ctx, { kind: "closed", causeId: hold.id, hold, lines });
    await spreadSale(ctx, { hold, amount: givenTo("payable", lines, currency), way: "transfer" });
  });
