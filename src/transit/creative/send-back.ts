import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { movePlacement } from "../placement/move";
import { creativeByOf, maySendBack } from "../placement/policy";
import { holdPlacement } from "../placement/reads";
import { isShown, stale } from "./reads";
import type { SendBack } from "./schema";

/** Asks for other words, citing the rule that these go against; at most three times. */
export const sendBackCreative = (ctx: Ctx<Insider>, { placementId, hash, rule, reason }: SendBack) =>
  transact(ctx, async (ctx) => {
    const { rounds, runsAt } = await holdPlacement(ctx, { placementId });
    await movePlacement(ctx, {
      id: placementId,
      move: "sendBack",
      where: isShown(hash),
      otherwise: stale,
      note: `${rule.replace(/\.$/, "")}. ${reason}`,
      set: { rounds: Math.min(rounds + 1, 3), creativeBy: creativeByOf(runsAt, ctx.now) },
    });
    const may = maySendBack(rounds, runsAt, ctx.now);
    if (may !== true) throw new Refused("conflict", may);
  });
