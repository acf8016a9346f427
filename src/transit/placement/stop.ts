import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow } from "@/platform/errors";
import { closePlacement } from "./close";
import { holdPlacement, mayJudge } from "./reads";
import type { Stop } from "./schema";

/**
 * Ends what was paused, for a cause that decides about the money. Only somebody without a share or a tie may say that
 * the brand broke its word, since then the network keeps all of it.
 */
export const stopPlacement = (ctx: Ctx<Insider>, { placementId, cause, reason }: Stop) =>
  transact(ctx, async (ctx) => {
    const row = await holdPlacement(ctx, { placementId });
    allow(cause !== "brand-breach" || (await mayJudge(ctx, row)));
    await closePlacement(ctx, { row, move: "stop", cause, note: reason });
  });
