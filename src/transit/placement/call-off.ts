import type { Ctx, Insider } from "@/identity/actor";
import { dissolvePlacement } from "./dissolve";
import type { CallOff } from "./schema";

/** The owner cancels: the brand gets everything back, and the network's reliability falls. */
export const callOffPlacement = (ctx: Ctx<Insider>, { placementId, reason }: CallOff) =>
  dissolvePlacement(ctx, { id: placementId, move: "callOff", ownerShareBps: 0, note: reason });
