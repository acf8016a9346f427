import { and, eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { people } from "@/identity/tables";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { allow, notFound, Refused, refusing } from "@/platform/errors";
import { queueMail } from "@/platform/mail";
import { appealMail } from "../emails";
import { moveMembership } from "../membership/move";
import { restoreMembership } from "../membership/restore";
import { appeals, memberships, networks } from "../tables";
import { moveAppeal } from "./move";
import { mayAnswer } from "./policy";
import { hasOther, visibleTo } from "./reads";
import type { Answer } from "./schema";

const full = new Refused(
  "conflict",
  "Every place is taken, so nobody can be let back in now. Make room, or raise the capacity at the gate.",
);

/** Lets somebody back in, or lets the decision stand; either way with words that are mailed to her. */
export const answerAppeal = (ctx: Ctx<Insider>, { appealId, verdict, answer }: Omit<Answer, "network">) =>
  refusing({ networks_within_capacity: full }, () =>
    transact(ctx, async (ctx) => {
      const mine = and(eq(appeals.id, appealId), visibleTo(ctx.actor));
      const [found] = await ctx.db
        .select({
          membershipId: memberships.id,
          state: memberships.state,
          name: memberships.name,
          email: people.email,
          network: networks.name,
          slug: networks.slug,
          sentAwayBy: appeals.sentAwayBy,
          hasOther,
        })
        .from(appeals)
        .innerJoin(memberships, eq(memberships.id, appeals.membershipId))
        .innerJoin(networks, eq(networks.id, appeals.networkId))
        .innerJoin(people, eq(people.id, memberships.personId))
        .where(mine)
        .for("update", { of: [appeals, memberships] });
      if (!found) throw notFound("appeal");
      allow(mayAnswer(ctx.actor, found));
      await moveAppeal(ctx, {
        id: appealId,
        move: verdict,
        as: "steward",
        visible: mine,
        note: answer,
        set: { answer, answeredAt: ctx.now },
      });
      if (verdict === "grant") await letBackIn(ctx, found);
      const href = `${env().APP_URL}/n/${found.slug}/join`;
      await queueMail(ctx, { to: found.email, ...appealMail(found, verdict, answer, href) });
    }),
  );

/** A suspension ends at once. Whoever was removed gets a place again, and says yes to the charter as it is now. */
const letBackIn = (ctx: Ctx<Insider>, { membershipId, state }: { membershipId: string; state: string }) =>
  state === "suspended"
    ? restoreMembership(ctx, { membershipId })
    : moveMembership(ctx, { id: membershipId, move: "reinstate", set: { reason: null } });
