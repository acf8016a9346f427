import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { money } from "@/platform/money";
import { depositBack } from "../entry/policy";
import { postEntry } from "../entry/post";
import { letOutHold } from "../hold/move";
import { callOffSale } from "./call-off";
import { lockSale } from "./lock";
import { mustNotBePaid } from "./policy";
import { spreadSale } from "./spread";

/**
 * Gives the buyer her deposit back, and ends what was asked for and has not come: what arrives after that goes back.
 * `holdRefunded` with the kind "deposit" says that it has arrived. Refused once the whole price is held: that is undone.
 * Nothing asked for, or done before: nothing to do.
 */
export const returnDepositSale = (ctx: Ctx, { purpose }: { purpose: string }) =>
  transact(ctx, async (ctx) => {
    const { deposit, closing } = await lockSale(ctx, purpose);
    mustNotBePaid(closing?.state);
    await callOffSale(ctx, closing);
    await callOffSale(ctx, deposit);
    if (deposit?.state !== "held") return;
    const hold = await letOutHold(ctx, deposit.id, "refund");
    const amount = money(hold.price, hold.currency);
    await postEntry(ctx, { kind: "deposit_back", causeId: hold.id, hold, lines: depositBack(amount) });
    await spreadSale(ctx, { hold, amount, way: "refund" });
  });
