import type { Ctx } from "@/identity/actor";

/**
 * Will let the seller have the whole price that is held, less our fee, but for what is kept back. Refused when it is not
 * held, or frozen. To come: no money moves yet.
 */
export async function releaseSale(_ctx: Ctx, _: { purpose: string; holdback: number }) {}
