import type { Ctx } from "@/identity/actor";

/**
 * Will pay what was kept back of a sale: a share to the seller, less our fee, the rest back to the buyer. Once; after that,
 * and where nothing was kept back, it does nothing. Refused when frozen. To come: no money moves yet.
 */
export async function payHoldbackSale(_ctx: Ctx, _: { purpose: string; sellerShareBps: number }) {}
