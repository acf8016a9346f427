import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { proposalAgreed } from "../events";
import { endProposal } from "./end";
import { moveProposal } from "./move";

type Decided = { subject: string; outcome: "approved" | "rejected"; reasons: string[] };

/** The network's people have spoken. Reviews of other things, and a word that comes too late, change nothing here. */
export const decideProposal = (ctx: Ctx<System>, { subject, outcome, reasons }: Decided) =>
  transact(ctx, async (ctx) => {
    try {
      if (outcome === "rejected")
        return await endProposal(ctx, { proposalId: subject, move: "reject", reasons });
      await moveProposal(ctx, { id: subject, move: "approve", set: { reasons } });
    } catch (error) {
      if (error instanceof Refused) return;
      throw error;
    }
    await announce(ctx, proposalAgreed, { proposalId: subject });
  });
