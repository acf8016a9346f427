import { inArray } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { holdbackMeasures, holdbacks } from "../tables";
import { retainedOf } from "./reads";

/** Counts, once a day, how many of those who were active at closing are still there: both sides see it coming. */
export async function measureHoldback(ctx: Ctx<System>) {
  const open = await ctx.db
    .select()
    .from(holdbacks)
    .where(inArray(holdbacks.state, ["held", "claimed", "contested"]));
  for (const row of open) {
    const retained = await retainedOf(ctx, row);
    const day = ctx.now.toISOString().slice(0, 10);
    await ctx.db.insert(holdbackMeasures).values({ holdbackId: row.id, day, retained }).onConflictDoNothing();
  }
}
