import type { Ctx } from "@/identity/actor";

/** Will lock what would harm whoever gets a network while it changes hands. To come: nothing is locked yet. */
export async function takeCustody(_ctx: Ctx, _: { networkId: string; cause: string }) {}
