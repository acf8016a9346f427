import type { Ctx, Person } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused, refusing } from "@/platform/errors";
import { announce } from "@/platform/events";
import { whisper } from "@/platform/realtime";
import { closeAppeal } from "../appeal/close";
import { memberLeft } from "../events";
import { moveMembership } from "./move";
import { lockOwn } from "./reads";
import type { Leave } from "./schema";

const lastSteward = new Refused(
  "conflict",
  "You are the last steward here. Ask the owner to appoint another one, then you can leave.",
);
const owner = new Refused(
  "conflict",
  "You own this network. Hand it over before you leave, so that it is never without an owner.",
);

/** Leaves, suspended or not. The words stay under the name; the place is free at once. */
export const leaveMembership = (ctx: Ctx<Person>, { network }: Leave) =>
  refusing({ networks_keep_a_steward: lastSteward }, () =>
    transact(ctx, async (ctx) => {
      const own = await lockOwn(ctx, network);
      if (own.ownerPersonId === ctx.actor.personId) throw owner;
      await moveMembership(ctx, { id: own.id, own: true, move: "leave", set: { role: "member" } });
      await closeAppeal(ctx, { membershipId: own.id });
      await announce(ctx, memberLeft, { membershipId: own.id });
      await whisper(ctx, { network: own.networkId, kind: "membership", id: own.id });
    }),
  );
