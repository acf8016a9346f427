import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { passes } from "../tables";
import { lockPasses, whyNotBook } from "./reads";
import type { Wanted } from "./schema";

/** Keeps room for a run, or says why there is none. Whoever comes second at the same moment is counted against the first. */
export const holdPass = (ctx: Ctx, { source, items, ...wanted }: Wanted & { source: string }) =>
  transact(ctx, async (ctx) => {
    await lockPasses(ctx, wanted.networkId);
    const may = await whyNotBook(ctx, { ...wanted, items }, source);
    if (may !== true) throw new Refused("conflict", may);
    const { runsOn, endsOn } = wanted;
    await ctx.db
      .insert(passes)
      .values({ source, ...wanted })
      .onConflictDoUpdate({ target: passes.source, set: { runsOn, endsOn, releasedAt: null } });
  });
