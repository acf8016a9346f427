import { type Life, statesOf } from "@/platform/life";

/**
 * A proposal's way from a brand's draft to a yes or a no. `answerBy` is a date of the row: 72 hours for the owner,
 * seven days for the brand. The review of the network's people ends by itself after 72 hours; should its word
 * never come, silence is a no an hour later.
 */
export const proposalLife = {
  submit: { from: ["draft"], to: "submitted", by: ["brand"] },
  forget: { from: ["draft"], to: "expired", by: ["system"], after: { days: 30 } },
  accept: { from: ["submitted"], to: "in_review", by: ["owner"] },
  counter: { from: ["submitted"], to: "countered", by: ["owner"] },
  extend: { from: ["submitted"], to: "submitted", by: ["owner"] },
  lapse: { from: ["submitted"], to: "expired", by: ["system"], after: { until: "answerBy" } },
  agree: { from: ["countered"], to: "in_review", by: ["brand"] },
  reply: { from: ["countered"], to: "submitted", by: ["brand"] },
  cool: { from: ["countered"], to: "expired", by: ["system"], after: { until: "answerBy" } },
  decline: { from: ["submitted", "countered"], to: "declined", by: ["owner"] },
  withdraw: { from: ["submitted", "countered"], to: "withdrawn", by: ["brand"] },
  approve: { from: ["in_review"], to: "agreed", by: ["gate"] },
  reject: { from: ["in_review"], to: "rejected", by: ["gate"] },
  silence: { from: ["in_review"], to: "rejected", by: ["system"], after: { hours: 73 } },
} as const satisfies Life;

export const proposalStates = statesOf(proposalLife);
export type ProposalState = (typeof proposalStates)[number];
export type ProposalMove = keyof typeof proposalLife;

/** Proposals that somebody still has to answer. */
export const open = ["submitted", "countered", "in_review"] as const satisfies ProposalState[];

/** How long each side has for its answer, and the network's people for theirs, in hours. */
export const waits = { owner: 72, brand: 7 * 24, extension: 72, review: 72 } as const;
export const mostVersions = 5;
export const mostOpen = 3;
