import type { Ctx, Insider } from "@/identity/actor";
import { moveProposal } from "./move";
import { type Decline, declineWords } from "./schema";

/** Says no, and why: the brand reads it. */
export const declineProposal = (ctx: Ctx<Insider>, { proposalId, because, reason }: Decline) =>
  moveProposal(ctx, {
    id: proposalId,
    move: "decline",
    note: reason,
    set: { reasons: [`${declineWords[because]}.`, reason] },
  });
