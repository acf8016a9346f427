import type { Ctx } from "@/identity/actor";

/** Will give the buyer her deposit back, and ends what was asked for and has not come. To come: no money moves yet. */
export async function returnDepositSale(_ctx: Ctx, _: { purpose: string }) {}
