import type { Ctx } from "@/identity/actor";

/**
 * Will give the buyer her deposit back, and end what was asked for and has not come: what arrives after that goes back.
 * `holdRefunded` with the kind "deposit" says that it has arrived. Refused once the whole price is held: that is undone.
 * Nothing asked for, nothing to do. To come: no money moves yet.
 */
export async function returnDepositSale(_ctx: Ctx, _: { purpose: string }) {}
