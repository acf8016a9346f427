import type { Ctx } from "@/identity/actor";

/** Will give a network back to whoever owns it. To come, as `takeCustody` is. */
export async function endCustody(_ctx: Ctx, _: { networkId: string }) {}
