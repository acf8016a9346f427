import { type Life, statesOf } from "@/platform/life";

/**
 * A person's whole way through a network. `applicant` and `member` are the person herself;
 * gatekeeper and steward are people of the network (a steward may do all that a gatekeeper may).
 */
export const membershipLife = {
  approve: { from: ["applied"], to: "approved", by: ["gatekeeper", "steward", "system"] },
  refuse: { from: ["applied"], to: "refused", by: ["gatekeeper", "steward"] },
  withdraw: { from: ["applied", "approved"], to: "withdrawn", by: ["applicant"] },
  lapse: { from: ["applied", "approved"], to: "lapsed", by: ["system"], after: { days: 14 } },
  reapply: { from: ["refused", "withdrawn", "lapsed", "left"], to: "applied", by: ["applicant"] },
  return: { from: ["refused", "withdrawn", "lapsed", "left"], to: "approved", by: ["applicant"] },
  accept: { from: ["approved"], to: "newcomer", by: ["applicant"] },
  claim: { from: ["placeholder"], to: "approved", by: ["applicant"] },
  merge: { from: ["placeholder"], to: "merged", by: ["applicant"] },
  settle: { from: ["newcomer"], to: "member", by: ["system"], after: { days: 14 } },
  trust: { from: ["member"], to: "trusted", by: ["steward"] },
  suspend: { from: ["newcomer", "member", "trusted"], to: "suspended", by: ["steward"] },
  restore: { from: ["suspended"], to: "member", by: ["steward", "system"] },
  remove: { from: ["newcomer", "member", "trusted", "suspended"], to: "removed", by: ["steward"] },
  reinstate: { from: ["removed"], to: "approved", by: ["steward"] },
  leave: { from: ["newcomer", "member", "trusted", "suspended"], to: "left", by: ["member"] },
} as const satisfies Life;

export const membershipStates = statesOf(membershipLife);
export type MembershipState = (typeof membershipStates)[number];
export type MembershipMove = keyof typeof membershipLife;

/** Where people live. Those inside may read and write; the approved hold a place but have not said yes to the charter. */
export const inside = ["newcomer", "member", "trusted"] as const satisfies MembershipState[];
export const holdsPlace = ["approved", "suspended", ...inside] as const satisfies MembershipState[];
/**
 * States that may last: people may stay for ever, be a name in the network's past, or come back one day. A suspension
 * ends on its own date, for which `suspendMembership` sets the timer.
 */
export const resting = [
  "member",
  "trusted",
  "placeholder",
  "suspended",
  "refused",
  "withdrawn",
  "lapsed",
  "left",
  "removed",
] as const satisfies MembershipState[];
