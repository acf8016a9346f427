import { sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, refusing } from "@/platform/errors";
import { announce } from "@/platform/events";
import { enqueue } from "@/platform/jobs";
import { whileInCustody } from "../custody/policy";
import { memberSentAway } from "../events";
import { lastSteward } from "./appoint";
import { membership, moveMembership } from "./move";
import { maySendAway } from "./policy";
import { lockMember } from "./reads";
import type { Suspend } from "./schema";

/** Keeps somebody out until a date, with a reason she reads. She comes back by herself. */
export const suspendMembership = (
  ctx: Ctx<Insider>,
  { membershipId, reason, days }: Omit<Suspend, "network">,
) =>
  refusing({ networks_keep_a_steward: lastSteward, ...whileInCustody }, () =>
    transact(ctx, async (ctx) => {
      allow(maySendAway(ctx.actor, await lockMember(ctx, membershipId)));
      const until = sql`now() + make_interval(days => ${days})` as unknown as Date;
      await moveMembership(ctx, {
        id: membershipId,
        move: "suspend",
        note: reason,
        set: { reason, suspendedUntil: until, role: "member" },
      });
      await announce(ctx, memberSentAway, { membershipId });
      const restore = { id: membershipId, move: "restore" };
      await enqueue(ctx, membership.timer, restore, {
        inSeconds: days * 86_400,
        key: `membership:${membershipId}:restore`,
      });
    }),
  );
