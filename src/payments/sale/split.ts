import type { Ctx } from "@/identity/actor";

/** Shares what is held of a sale between both sides. */
export async function splitSale(_ctx: Ctx, _: { purpose: string; sellerShareBps: number }) {}
