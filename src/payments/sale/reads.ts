import type { Db } from "@/platform/db";
import type { SaleMoney } from "./policy";

/**
 * The money of a sale, for whoever owns the purpose and has asked who may see it: what was asked for, what has come, what
 * is held, and where it went. Null where nothing was asked for. To come: nothing can be asked for yet.
 */
export async function moneyOfSale(_ctx: { db: Db }, _purpose: string): Promise<SaleMoney | null> {
  return null;
}
