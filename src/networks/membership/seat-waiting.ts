import { and, asc, eq, isNotNull, lt, or } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { memberships, networks } from "../tables";
import { approveMembership } from "./approve";

/**
 * Gives places that have become free to those who wait only because there was none: at an open door, or with an
 * invitation. Longest wait first. Requests that somebody must read stay with whoever keeps the gate.
 */
export async function seatWaitingMembership(ctx: Ctx<System>) {
  const waiting = await ctx.db
    .select({ membershipId: memberships.id })
    .from(memberships)
    .innerJoin(networks, eq(networks.id, memberships.networkId))
    .where(
      and(
        eq(memberships.state, "applied"),
        lt(networks.memberCount, networks.capacity),
        or(eq(networks.join, "open"), isNotNull(memberships.invitationId)),
      ),
    )
    .orderBy(asc(memberships.createdAt), asc(memberships.id))
    .limit(200);
  for (const one of waiting) {
    try {
      await approveMembership(ctx, one);
    } catch (error) {
      // Somebody else took the place, or the request is over: the next round looks again.
      if (!(error instanceof Refused)) throw error;
    }
  }
}
