import { and, eq, isNull } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { custodies } from "../tables";

/** Nobody votes from now on, and what was said counts. Whoever votes in the same moment comes before it, or is told. */
export async function closeVote(ctx: Ctx, { networkId }: { networkId: string }) {
  await ctx.db
    .update(custodies)
    .set({ voteClosedAt: ctx.now })
    .where(
      and(eq(custodies.networkId, networkId), isNull(custodies.endedAt), isNull(custodies.voteClosedAt)),
    );
}
