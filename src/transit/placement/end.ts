import { endPartnerItem } from "@/community/partner-item/end";
import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { movePlacement } from "./move";
import type { ThePlacement } from "./schema";

/** What was agreed is over. Clicks are still counted for a day. */
export const endPlacement = (ctx: Ctx<System>, { placementId }: ThePlacement) =>
  transact(ctx, async (ctx) => {
    const { source } = await movePlacement(ctx, { id: placementId, move: "end" });
    await endPartnerItem(ctx, { source });
  });
