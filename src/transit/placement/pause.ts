import { eq } from "drizzle-orm";
import { holdPartnerItem } from "@/community/partner-item/hold";
import type { Ctx, Insider, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { placements } from "../tables";
import { movePlacement } from "./move";
import { fewest } from "./policy";
import type { Pause } from "./schema";

/** From this moment nobody meets it, until a steward has decided. */
export const pausePlacement = (ctx: Ctx<Insider | System>, { placementId, reason }: Pause) =>
  transact(ctx, async (ctx) => {
    const { source } = await movePlacement(ctx, {
      id: placementId,
      move: "pause",
      note: reason,
      set: { pausedAt: ctx.now },
    });
    await holdPartnerItem(ctx, { source });
  });

type Crossed = { source: string; complaints: number; viewers: number };

/** So many of those who saw it complain that it stops for now. What does not run need not be stopped. */
export const pauseCrossedPlacement = (ctx: Ctx<System>, { source, complaints, viewers }: Crossed) =>
  transact(ctx, async (ctx) => {
    const [row] = await ctx.db
      .select({ id: placements.id })
      .from(placements)
      .where(eq(placements.source, source));
    if (!row) return;
    try {
      await pausePlacement(ctx, {
        placementId: row.id,
        reason:
          viewers < fewest
            ? "Several of those who saw it complained."
            : `${complaints} of ${viewers} who saw it complained.`,
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  });
