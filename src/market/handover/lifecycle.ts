import { type Life, statesOf } from "@/platform/life";

/**
 * Custody, from the money's coming to acceptance or undoing. `noticeEnds` is when members have had their time,
 * `deliverBy` and `inspectUntil` are as agreed; a cure that came late leaves three days to look at it.
 */
export const handoverLife = {
  publish: { from: ["preparing"], to: "notice", by: ["buyer", "seller"] },
  drop: { from: ["preparing"], to: "undone", by: ["system"], after: { days: 10 } },
  pass: { from: ["notice"], to: "transferring", by: ["system"], after: { until: "noticeEnds" } },
  breach: { from: ["notice"], to: "review", by: ["system"] },
  affirm: { from: ["review"], to: "transferring", by: ["buyer"] },
  walk: { from: ["review"], to: "undone", by: ["buyer"] },
  lapse: { from: ["review"], to: "undone", by: ["system"], after: { days: 5 } },

  extend: { from: ["transferring"], to: "transferring", by: ["buyer"] },
  deliver: { from: ["transferring"], to: "inspection", by: ["seller"] },
  miss: { from: ["transferring"], to: "undone", by: ["system"], after: { until: "deliverBy" } },

  accept: { from: ["inspection"], to: "accepted", by: ["buyer"] },
  settleIn: { from: ["inspection"], to: "accepted", by: ["system"], after: { until: "inspectUntil" } },
  wait: { from: ["inspection"], to: "inspection", by: ["system"] },
  reject: { from: ["inspection"], to: "cure", by: ["buyer"] },
  cure: { from: ["cure"], to: "inspection", by: ["seller"] },
  contest: { from: ["cure"], to: "disputed", by: ["seller"] },
  stall: { from: ["cure"], to: "disputed", by: ["system"], after: { days: 7 } },

  settle: { from: ["disputed"], to: "split", by: ["buyer", "seller"] },
  release: { from: ["disputed"], to: "accepted", by: ["operator"] },
  refund: { from: ["disputed"], to: "undone", by: ["operator"] },
  forsake: { from: ["disputed"], to: "undone", by: ["system"], after: { days: 28 } },

  stop: {
    from: ["preparing", "notice", "review", "transferring", "inspection", "cure", "disputed"],
    to: "undone",
    by: ["system"],
    after: { until: "hardStop" },
  },
} as const satisfies Life;

export const handoverStates = statesOf(handoverLife);
export type HandoverState = (typeof handoverStates)[number];
export type HandoverMove = keyof typeof handoverLife;

/** Nobody exports, deletes, mails everybody, removes stewards, or changes the charter meanwhile. */
export const custodyStates = [
  "notice",
  "review",
  "transferring",
  "inspection",
  "cure",
  "disputed",
] as const satisfies HandoverState[];
export const openHandoverStates = ["preparing", ...custodyStates] as const satisfies HandoverState[];
