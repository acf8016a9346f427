import type { Ctx, System } from "@/identity/actor";
import { attempt } from "@/platform/move";
import { endProposal } from "./end";
import type { ProposalMove } from "./lifecycle";
import { moveProposal } from "./move";

/** A timer rings: the move makes itself, unless somebody was quicker. */
export const lapseProposal = (ctx: Ctx<System>, { id, move }: { id: string; move: string }) =>
  attempt(ctx, (ctx) =>
    move === "silence"
      ? endProposal(ctx, { proposalId: id, move, reasons: ["Nobody answered in time."] })
      : moveProposal(ctx, { id, move: move as ProposalMove }),
  );
