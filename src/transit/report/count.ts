import { measuresOf } from "@/community/partner-item/reads";
import { weightOf } from "@/gate/complaint/reads";
import type { Ctx } from "@/identity/actor";
import type { Placement } from "../placement/move";
import { reports } from "../tables";
import type { Measures } from "./schema";

/** Counts what a run came to, and keeps it. */
export async function countReport(
  ctx: Ctx,
  { id: placementId, source, eligible }: Pick<Placement, "id" | "source" | "eligible">,
): Promise<Measures> {
  const { complaints } = await weightOf(ctx, source);
  const measures = { ...(await measuresOf(ctx, source)), eligible: eligible ?? 0, complaints };
  await ctx.db.insert(reports).values({ placementId, source, measures });
  return measures;
}
