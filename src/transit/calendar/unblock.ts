import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { blockedDays } from "../tables";
import type { Block } from "./schema";

/** Opens days again. Days that were open stay so. */
export const unblockCalendar = (ctx: Ctx<Insider>, { days }: Block) =>
  ctx.db
    .delete(blockedDays)
    .where(and(eq(blockedDays.networkId, ctx.actor.networkId), inArray(blockedDays.day, days)));
