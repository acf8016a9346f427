import type { Ctx } from "@/identity/actor";
import { clearArrival } from "../arrival/clear";
import { awaiting } from "../hold/lifecycle";
import { type Hold, moveHold } from "../hold/move";
import { closePayment } from "../payment/close";

/** What was asked for and has not come is asked for no more: what has come of it goes back, and whatever still comes. */
export async function callOffSale(ctx: Ctx, asked: Hold | undefined) {
  if (!asked || !(awaiting as readonly string[]).includes(asked.state)) return;
  await moveHold(ctx, { id: asked.id, move: "cancel", as: "system" });
  await clearArrival(ctx, asked);
  await closePayment(ctx, { holdId: asked.id });
}
