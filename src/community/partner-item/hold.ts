import { eq, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { partnerItems } from "../tables";
import type { OneSource } from "./schema";

/** From this moment nobody meets it, until somebody lets it go on. */
export const holdPartnerItem = (ctx: Ctx, { source }: OneSource) =>
  ctx.db
    .update(partnerItems)
    .set({ heldAt: sql`coalesce(${partnerItems.heldAt}, now())` })
    .where(eq(partnerItems.source, source));
