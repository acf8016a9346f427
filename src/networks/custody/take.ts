import type { Ctx } from "@/identity/actor";

/** Locks what would harm whoever gets a network while it changes hands. */
export async function takeCustody(_ctx: Ctx, _: { networkId: string; cause: string }) {}
