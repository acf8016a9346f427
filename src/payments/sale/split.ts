import type { Ctx } from "@/identity/actor";

/** Will share what is held of a sale between both sides. To come: no money moves yet. */
export async function splitSale(_ctx: Ctx, _: { purpose: string; sellerShareBps: number }) {}
