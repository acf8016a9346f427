import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { closePlacement } from "./close";
import { holdPlacement } from "./reads";
import type { ThePlacement } from "./schema";

/** Nobody decided for a day: then it does not belong here. */
export const shutPlacement = (ctx: Ctx<System>, { placementId }: ThePlacement) =>
  transact(ctx, async (ctx) => {
    const row = await holdPlacement(ctx, { placementId });
    await closePlacement(ctx, { row, move: "shut", cause: "community-mismatch" });
  });
