import { releasePass } from "@/gate/pass/release";
import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { freeBooking } from "../booking/free";
import type { ProposalMove } from "./lifecycle";
import { moveProposal } from "./move";

type End = { proposalId: string; move: Extract<ProposalMove, "reject" | "silence">; reasons: string[] };

/** Ends a proposal that had its place already, and gives place and room back. */
export const endProposal = (ctx: Ctx<System>, { proposalId, move, reasons }: End) =>
  transact(ctx, async (ctx) => {
    await moveProposal(ctx, { id: proposalId, move, set: { reasons } });
    await freeBooking(ctx, { proposalId });
    await releasePass(ctx, { source: proposalId });
  });
