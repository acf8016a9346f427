import { eq, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { partnerItems } from "../tables";
import type { OneSource } from "./schema";

/** It has run: it leaves the feed, and those who met it can still find its page. */
export const endPartnerItem = (ctx: Ctx, { source }: OneSource) =>
  ctx.db
    .update(partnerItems)
    .set({ endedAt: sql`coalesce(${partnerItems.endedAt}, now())` })
    .where(eq(partnerItems.source, source));
