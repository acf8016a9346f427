import { and, eq, inArray } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { inside } from "@/networks/membership/lifecycle";
import { partnerPolicyOf } from "@/networks/partner-policy/reads";
import { memberships } from "@/networks/tables";
import type { Deal } from "../deal/move";
import { pledgeBaselines } from "../tables";

/** Writes down how the network stands in the moment of its closing, since a promise to keep something needs to know what. */
export async function beginPledge(ctx: Ctx, { id: dealId, networkId }: Pick<Deal, "id" | "networkId">) {
  const stewards = await ctx.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.networkId, networkId),
        eq(memberships.role, "steward"),
        inArray(memberships.state, [...inside]),
      ),
    );
  const { policy } = await partnerPolicyOf(ctx, networkId);
  await ctx.db.insert(pledgeBaselines).values({
    dealId,
    networkId,
    stewards: stewards.map(({ id }) => id),
    caps: policy.caps,
    createdAt: ctx.now,
  });
}
