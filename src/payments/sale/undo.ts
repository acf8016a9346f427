import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { money } from "@/platform/money";
import { saleUndone } from "../entry/policy";
import { postEntry } from "../entry/post";
import { letOutSale } from "./let-out";
import { spreadSale } from "./spread";

/**
 * Gives the buyer back all that is held of a sale, the deposit with it. `holdRefunded` with the kind "closing" says that
 * all of it has arrived. Refused when it is not held, or frozen. Done before: nothing to do.
 */
export const undoSale = (ctx: Ctx, { purpose }: { purpose: string }) =>
  transact(ctx, async (ctx) => {
    const hold = await letOutSale(ctx, { purpose, move: "refund" });
    if (!hold) return;
    const amount = money(hold.price, hold.currency);
    await postEntry(ctx, { kind: "refund_decided", causeId: hold.id, hold, lines: saleUndone(amount) });
    await spreadSale(ctx, { hold, amount, way: "refund" });
  });
