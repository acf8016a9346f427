import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import type { Money } from "@/platform/money";
import { askSale } from "./ask";
import type { AskedOfSale } from "./policy";

/**
 * Asks the buyer for a bank transfer of exactly the deposit, from an account in her name, until `payBy`. To ask twice is
 * to ask once. `holdPaid` with the kind "deposit" says that it is held; `holdExpired` that nobody paid in time.
 */
export const requestDepositSale = (ctx: Ctx, { deposit, ...asked }: AskedOfSale & { deposit: Money }) =>
  transact(ctx, (ctx) => askSale(ctx, { ...asked, kind: "deposit", price: deposit, transfer: deposit }));
