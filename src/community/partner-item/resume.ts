import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { partnerItems } from "../tables";
import type { OneSource } from "./schema";

/** Lets a held item go on. */
export const resumePartnerItem = (ctx: Ctx, { source }: OneSource) =>
  ctx.db.update(partnerItems).set({ heldAt: null }).where(eq(partnerItems.source, source));
