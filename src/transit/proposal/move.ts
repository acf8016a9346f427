import type { SQL } from "drizzle-orm";
import type { Actor, Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { proposalMoved } from "../events";
import { proposalSteps, proposals } from "../tables";
import { type ProposalMove, proposalLife } from "./lifecycle";
import { visibleTo } from "./reads";

export const proposal: Living<typeof proposalLife, typeof proposals> = {
  name: "proposal",
  life: proposalLife,
  table: proposals,
  steps: proposalSteps,
  born: ["draft"],
  timer: jobKind("proposal-timer"),
};

type Move = {
  id: string;
  move: ProposalMove;
  where?: SQL | undefined;
  otherwise?: string | undefined;
  note?: string | undefined;
  set?: Partial<typeof proposals.$inferInsert>;
};

/** The gate is the community's decision, which reaches us as a job. */
const hatFor = (actor: Actor, move: ProposalMove) =>
  actor.kind === "system" && (move === "approve" || move === "reject") ? "gate" : actor.kind;

/** Moves a proposal along its life, and lets both sides hear of it. */
export const moveProposal = (ctx: Ctx, { set, ...move }: Move) =>
  transact(ctx, async (ctx) => {
    const row = await moveAlong(ctx, proposal, {
      ...move,
      set: { ...set, updatedAt: ctx.now },
      as: hatFor(ctx.actor, move.move),
      visible: visibleTo(ctx.actor),
    });
    await announce(ctx, proposalMoved, { proposalId: move.id, move: move.move });
    return row;
  });
