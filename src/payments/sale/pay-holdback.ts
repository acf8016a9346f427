import type { Ctx } from "@/identity/actor";

/** Will pay what was kept back of a sale: a share to the seller, the rest back to the buyer. To come: no money moves yet. */
export async function payHoldbackSale(_ctx: Ctx, _: { purpose: string; sellerShareBps: number }) {}
