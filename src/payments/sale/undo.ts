import type { Ctx } from "@/identity/actor";

/**
 * Will give the buyer back all that is held of a sale. `holdRefunded` with the kind "closing" says that all of it has
 * arrived. Refused when frozen. To come: no money moves yet.
 */
export async function undoSale(_ctx: Ctx, _: { purpose: string }) {}
