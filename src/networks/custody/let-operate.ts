import type { Ctx } from "@/identity/actor";

/** Lets the buyer act in a network that is not hers yet, within what custody allows. */
export async function letOperateCustody(_ctx: Ctx, _: { networkId: string; brandId: string }) {}
