import type { Ctx } from "@/identity/actor";

/** Pays what was kept back of a sale: a share to the seller, the rest back to the buyer. */
export async function payHoldbackSale(_ctx: Ctx, _: { purpose: string; sellerShareBps: number }) {}
