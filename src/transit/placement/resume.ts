import { sql } from "drizzle-orm";
import { resumePartnerItem } from "@/community/partner-item/resume";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow } from "@/platform/errors";
import { placements } from "../tables";
import { movePlacement } from "./move";
import { holdPlacement, mayJudge } from "./reads";
import type { Pause } from "./schema";

/** Lets it go on, for as long as it would have run without the pause. Nobody decides this who has a share or a tie. */
export const resumePlacement = (ctx: Ctx<Insider>, { placementId, reason }: Pause) =>
  transact(ctx, async (ctx) => {
    allow(await mayJudge(ctx, await holdPlacement(ctx, { placementId })));
    const { source, endsAt } = await movePlacement(ctx, {
      id: placementId,
      move: "resume",
      note: reason,
      set: { endsAt: sql`${placements.endsAt} + (now() - ${placements.pausedAt})` as never, pausedAt: null },
    });
    await resumePartnerItem(ctx, { source, endsAt });
  });
