import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { memberRefused } from "../events";
import { moveMembership } from "./move";
import type { Refuse } from "./schema";

/** A refusal always carries a reason, and the person gets it. */
export const refuseMembership = (ctx: Ctx, { membershipId, reason }: Omit<Refuse, "network">) =>
  transact(ctx, async (ctx) => {
    await moveMembership(ctx, { id: membershipId, move: "refuse", note: reason, set: { reason } });
    await announce(ctx, memberRefused, { membershipId });
  });
