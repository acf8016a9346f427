import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { partnerItems } from "../tables";
import type { ResumePartnerItem } from "./schema";

/** Lets a held item go on, with the time back that it lost. */
export const resumePartnerItem = (ctx: Ctx, { source, endsAt }: ResumePartnerItem) =>
  ctx.db
    .update(partnerItems)
    .set({ heldAt: null, ...(endsAt && { endsAt }) })
    .where(eq(partnerItems.source, source));
