import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused, refusing } from "@/platform/errors";
import { announce } from "@/platform/events";
import { memberApproved } from "../events";
import { moveMembership } from "./move";
import type { Approve } from "./schema";

const full = new Refused(
  "conflict",
  "Every place is taken. The request keeps its place in line: make room, or raise the capacity at the gate.",
);

/** Gives a place to somebody who asked. Two approvals of the last place: the database lets one through. */
export const approveMembership = (ctx: Ctx, { membershipId }: Omit<Approve, "network">) =>
  refusing({ networks_within_capacity: full }, () =>
    transact(ctx, async (ctx) => {
      await moveMembership(ctx, { id: membershipId, move: "approve" });
      await announce(ctx, memberApproved, { membershipId });
    }),
  );
