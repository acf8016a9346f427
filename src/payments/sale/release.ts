import type { Ctx } from "@/identity/actor";

/** Will let the seller have what is held of a sale, but for what is kept back. To come: no money moves yet. */
export async function releaseSale(_ctx: Ctx, _: { purpose: string; holdback: number }) {}
