import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused, refusing } from "@/platform/errors";
import { announce } from "@/platform/events";
import { whisper } from "@/platform/realtime";
import { memberLeft } from "../events";
import { moveMembership } from "./move";
import { ownsAlone } from "./reads";

const lastSteward = new Refused(
  "conflict",
  "You are the last steward here. Ask the owner to appoint another one, then you can leave.",
);

/** Leaves. The words stay under the name; the place is free at once. */
export const leaveMembership = (ctx: Ctx<Insider & { membershipId: string }>) =>
  refusing({ networks_keep_a_steward: lastSteward }, () =>
    transact(ctx, async (ctx) => {
      const { membershipId, networkId } = ctx.actor;
      if (await ownsAlone(ctx)) {
        throw new Refused(
          "conflict",
          "You own this network. Hand it over before you leave, so that it is never without an owner.",
        );
      }
      await moveMembership(ctx, { id: membershipId, own: true, move: "leave", set: { role: "member" } });
      await announce(ctx, memberLeft, { membershipId });
      await whisper(ctx, { network: networkId, kind: "membership", id: membershipId });
    }),
  );
