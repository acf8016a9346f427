import type { Ctx } from "@/identity/actor";

/** Lets the seller have what is held of a sale, but for what is kept back. */
export async function releaseSale(_ctx: Ctx, _: { purpose: string; holdback: number }) {}
