import { isNull } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { hours, later } from "@/platform/time";
import { proposals } from "../tables";
import { waits } from "./lifecycle";
import { moveProposal } from "./move";
import { holdProposal } from "./reads";
import type { TheProposal } from "./schema";

/** Takes three more days to think, once. */
export const extendProposal = (ctx: Ctx<Insider>, { proposalId }: TheProposal) =>
  transact(ctx, async (ctx) => {
    const { answerBy } = await holdProposal(ctx, { proposalId });
    await moveProposal(ctx, {
      id: proposalId,
      move: "extend",
      where: isNull(proposals.extendedAt),
      otherwise: "The time was extended once already. Please answer, or let it expire.",
      set: { extendedAt: ctx.now, answerBy: later(answerBy ?? ctx.now, hours(waits.extension)) },
    });
  });
