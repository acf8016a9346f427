import { eq, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { partnerItems } from "../tables";
import type { OneSource } from "./schema";

/** Takes it away from everybody, for good. */
export const stopPartnerItem = (ctx: Ctx, { source }: OneSource) =>
  ctx.db
    .update(partnerItems)
    .set({ stoppedAt: sql`coalesce(${partnerItems.stoppedAt}, now())` })
    .where(eq(partnerItems.source, source));
