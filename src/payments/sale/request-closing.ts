import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { type Money, money, subtract } from "@/platform/money";
import { askSale } from "./ask";
import { lockSale } from "./lock";
import type { AskedOfSale } from "./policy";

/**
 * Asks the buyer for a bank transfer of exactly the rest of the price: all of it less a deposit that is held. `price` is
 * the whole price. To ask twice is to ask once. `holdPaid` with the kind "closing" says that the whole price is held, the
 * deposit with it; `holdExpired` that nobody paid in time, and the deposit is held as before.
 */
export const requestClosingSale = (ctx: Ctx, { price, ...asked }: AskedOfSale & { price: Money }) =>
  transact(ctx, async (ctx) => {
    const { deposit } = await lockSale(ctx, asked.purpose);
    const counted = deposit?.state === "held" || deposit?.state === "carried" ? deposit.price : 0;
    const transfer = subtract(price, money(counted, price.currency));
    await askSale(ctx, { ...asked, kind: "closing", price, transfer });
  });
