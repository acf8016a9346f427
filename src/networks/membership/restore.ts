import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { cancelJob } from "@/platform/jobs";
import { closeAppeal } from "../appeal/close";
import { moveMembership } from "./move";
import type { Restore } from "./schema";

/** Ends a suspension. */
export const restoreMembership = (ctx: Ctx, { membershipId }: Omit<Restore, "network">) =>
  transact(ctx, async (ctx) => {
    await moveMembership(ctx, {
      id: membershipId,
      move: "restore",
      set: { suspendedUntil: null, reason: null },
    });
    await closeAppeal(ctx, { membershipId });
    await cancelJob(ctx, `membership:${membershipId}:restore`);
  });
