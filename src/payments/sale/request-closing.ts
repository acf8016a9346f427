import type { Ctx } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import type { Money } from "@/platform/money";
import type { AskedOfSale } from "./policy";

/**
 * Will ask the buyer for a bank transfer of exactly the rest of the price: all of it less a deposit that is held. `price`
 * is the whole price. To ask twice is to ask once. `holdPaid` with the kind "closing" says that the whole price is held,
 * the deposit with it; `holdExpired` that nobody paid in time. To come.
 */
export async function requestClosingSale(_ctx: Ctx, _: AskedOfSale & { price: Money }): Promise<void> {
  throw new Refused("conflict", "The price of a sale cannot be asked for yet.");
}
