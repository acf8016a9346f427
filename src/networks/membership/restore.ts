import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { cancelJob } from "@/platform/jobs";
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
    await cancelJob(ctx, `membership:${membershipId}:restore`);
  });
