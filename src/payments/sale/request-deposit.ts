import type { Ctx } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import type { Money } from "@/platform/money";
import type { AskedOfSale } from "./policy";

/**
 * Will ask the buyer for a bank transfer of exactly the deposit, from an account in her name, until `payBy`. To ask twice
 * is to ask once. `holdPaid` with the kind "deposit" says that it is held; `holdExpired` that nobody paid in time. To come.
 */
export async function requestDepositSale(_ctx: Ctx, _: AskedOfSale & { deposit: Money }): Promise<void> {
  throw new Refused("conflict", "A deposit cannot be asked for yet. Let the seller waive it.");
}
