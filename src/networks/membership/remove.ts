import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, refusing } from "@/platform/errors";
import { announce } from "@/platform/events";
import { whisper } from "@/platform/realtime";
import { closeAppeal } from "../appeal/close";
import { whileInCustody } from "../custody/policy";
import { memberLeft, memberSentAway } from "../events";
import { lastSteward } from "./appoint";
import { moveMembership } from "./move";
import { maySendAway } from "./policy";
import { lockMember } from "./reads";
import type { Remove } from "./schema";

/** Removes somebody for good, with a reason she reads. What she wrote stays. */
export const removeMembership = (ctx: Ctx<Insider>, { membershipId, reason }: Omit<Remove, "network">) =>
  refusing({ networks_keep_a_steward: lastSteward, ...whileInCustody }, () =>
    transact(ctx, async (ctx) => {
      allow(maySendAway(ctx.actor, await lockMember(ctx, membershipId)));
      await moveMembership(ctx, {
        id: membershipId,
        move: "remove",
        note: reason,
        set: { reason, role: "member" },
      });
      await closeAppeal(ctx, { membershipId });
      await announce(ctx, memberSentAway, { membershipId });
      await announce(ctx, memberLeft, { membershipId });
      await whisper(ctx, { network: ctx.actor.networkId, kind: "membership", id: membershipId });
    }),
  );
