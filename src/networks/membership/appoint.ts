import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, notFound, Refused, refusing } from "@/platform/errors";
import { whileInCustody } from "../custody/policy";
import { membershipSteps, memberships } from "../tables";
import { inside } from "./lifecycle";
import { mayGiveRole } from "./policy";
import { visibleTo } from "./reads";
import type { Appoint } from "./schema";

export const lastSteward = new Refused("conflict", "This is the last steward. Appoint another one first.");

/** Gives a member a part in running the network, or takes it back. */
export const appointMembership = (ctx: Ctx<Insider>, { membershipId, role }: Omit<Appoint, "network">) =>
  refusing({ networks_keep_a_steward: lastSteward, ...whileInCustody }, () =>
    transact(ctx, async (ctx) => {
      const mine = and(
        visibleTo(ctx.actor),
        eq(memberships.id, membershipId),
        inArray(memberships.state, [...inside]),
      );
      const [row] = await ctx.db
        .select({ role: memberships.role })
        .from(memberships)
        .where(mine)
        .for("update");
      if (!row) throw notFound("member");
      allow(mayGiveRole(ctx.actor, row.role, role));
      await ctx.db.update(memberships).set({ role }).where(mine);
      const by = ctx.actor.personId;
      await ctx.db
        .insert(membershipSteps)
        .values({ subjectId: membershipId, move: "appoint", by, note: role });
    }),
  );
