import type { Ctx } from "@/identity/actor";

/** Will let the seller have the deposit of a buyer who did not keep her word. To come: no money moves yet. */
export async function forfeitDepositSale(_ctx: Ctx, _: { purpose: string }) {}
