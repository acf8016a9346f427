import { and, eq } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { memberJoined } from "../events";
import { memberships, networks } from "../tables";
import { moveMembership } from "./move";
import type { Accept } from "./schema";

/** Says yes to the charter, in the version that was shown, and is in. */
export const acceptMembership = (ctx: Ctx<Person>, { network, charterVersion }: Accept) =>
  transact(ctx, async (ctx) => {
    const [own] = await ctx.db
      .select({ id: memberships.id, current: networks.charterVersion })
      .from(memberships)
      .innerJoin(networks, eq(networks.id, memberships.networkId))
      .where(and(eq(networks.slug, network), eq(memberships.personId, ctx.actor.personId)))
      .for("share", { of: networks });
    if (!own) throw notFound("place");
    if (own.current !== charterVersion) {
      throw new Refused(
        "conflict",
        "The charter has changed since you opened it. Please read the new version.",
      );
    }
    await moveMembership(ctx, {
      id: own.id,
      own: true,
      move: "accept",
      note: `charter ${charterVersion}`,
      set: { charterVersion, joinedAt: ctx.now, seenAt: ctx.now },
    });
    await announce(ctx, memberJoined, { membershipId: own.id });
  });
