import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { custodies, objections } from "../tables";

/** She has thought about it again. */
export async function takeBackObjection(ctx: Ctx<Speaker>) {
  const { networkId, membershipId } = ctx.actor;
  const live = ctx.db
    .select({ id: custodies.id })
    .from(custodies)
    .where(and(eq(custodies.networkId, networkId), isNull(custodies.endedAt)));
  await ctx.db
    .delete(objections)
    .where(and(inArray(objections.custodyId, live), eq(objections.membershipId, membershipId)));
}
