import { and, desc, eq, inArray } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused, refusing } from "@/platform/errors";
import { announce } from "@/platform/events";
import { appealMade } from "../events";
import { appealSteps, appeals, membershipSteps, memberships, networks } from "../tables";
import type { Make } from "./schema";

const twice = new Refused(
  "conflict",
  "You have appealed against this already. It is answered once, by somebody who did not decide it.",
);

/** Says against a suspension or a removal what somebody else should know. Once for each. */
export const makeAppeal = (ctx: Ctx<Person>, { network, words }: Make) =>
  refusing({ appeals_once: twice }, () =>
    transact(ctx, async (ctx) => {
      const { personId } = ctx.actor;
      const [own] = await ctx.db
        .select({ id: memberships.id, networkId: memberships.networkId, state: memberships.state })
        .from(memberships)
        .innerJoin(networks, eq(networks.id, memberships.networkId))
        .where(and(eq(networks.slug, network), eq(memberships.personId, personId)))
        .for("update", { of: memberships });
      if (!own) throw notFound("membership");
      if (own.state !== "suspended" && own.state !== "removed")
        throw new Refused(
          "conflict",
          "You are neither suspended nor removed here, so there is nothing to appeal.",
        );
      const [about] = await ctx.db
        .select({ id: membershipSteps.id, by: membershipSteps.by })
        .from(membershipSteps)
        .where(
          and(eq(membershipSteps.subjectId, own.id), inArray(membershipSteps.move, ["suspend", "remove"])),
        )
        .orderBy(desc(membershipSteps.createdAt))
        .limit(1);
      const [made] = await ctx.db
        .insert(appeals)
        .values({
          networkId: own.networkId,
          membershipId: own.id,
          about: about?.id ?? "",
          sentAwayBy: about?.by ?? null,
          words,
        })
        .returning({ id: appeals.id });
      if (!made) throw twice;
      await ctx.db.insert(appealSteps).values({ subjectId: made.id, move: "make", by: personId });
      await announce(ctx, appealMade, { appealId: made.id });
    }),
  );
