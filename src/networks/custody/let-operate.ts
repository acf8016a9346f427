import type { Ctx } from "@/identity/actor";

/** Will let the buyer act in a network that is not hers yet. To come: she cannot yet. */
export async function letOperateCustody(_ctx: Ctx, _: { networkId: string; brandId: string }) {}
