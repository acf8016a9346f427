import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { movePlacement } from "../placement/move";
import { countReport } from "./count";

/** A day after the end nothing is counted any more, and both sides read the same report. */
export const writeReport = (ctx: Ctx<System>, { placementId }: { placementId: string }) =>
  transact(ctx, async (ctx) => {
    const row = await movePlacement(ctx, { id: placementId, move: "report" });
    await countReport(ctx, row);
  });
