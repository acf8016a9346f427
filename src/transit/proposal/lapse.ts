import type { Ctx, System } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { endProposal } from "./end";
import type { ProposalMove } from "./lifecycle";
import { moveProposal } from "./move";

/** A timer rings: the move makes itself, unless somebody was quicker. */
export async function lapseProposal(ctx: Ctx<System>, { id, move }: { id: string; move: string }) {
  try {
    if (move === "silence")
      await endProposal(ctx, { proposalId: id, move, reasons: ["Nobody answered in time."] });
    else await moveProposal(ctx, { id, move: move as ProposalMove });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
