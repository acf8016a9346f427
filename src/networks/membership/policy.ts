import type { Actor, Insider, NetworkRole } from "@/identity/actor";
import { networkRoles } from "@/identity/actor";

const rank = (role: NetworkRole) => networkRoles.indexOf(role);

/** The owner may do whatever a steward may. */
export const hasRole = (actor: Actor, role: NetworkRole) =>
  actor.kind === "owner" || (actor.kind === "member" && rank(actor.role) >= rank(role));

const needs: Record<NetworkRole, string> = {
  member: "Only members may do this.",
  greeter: "Only greeters, gatekeepers and stewards may do this.",
  gatekeeper: "Only gatekeepers and stewards may do this.",
  steward: "Only stewards may do this.",
};

/** True, or the sentence to show. */
export const mayActAs = (actor: Actor, role: NetworkRole): true | string =>
  hasRole(actor, role) || needs[role];

export const mayOwn = (actor: Actor) => actor.kind === "owner" || "Only the owner may do this.";

/** What each role means, in words for whoever gives it. */
export const networkRoleWords: Record<NetworkRole, { label: string; means: string }> = {
  member: { label: "Member", means: "Reads and writes here, and runs nothing." },
  greeter: { label: "Greeter", means: "Welcomes who is new, and sees what waits on the desk." },
  gatekeeper: { label: "Gatekeeper", means: "Also invites people, and says yes or no to those who ask." },
  steward: { label: "Steward", means: "Also keeps the charter, the look and the order of the place." },
};

/** Stewards choose roles below their own; only the owner makes or unmakes a steward. */
export const mayGiveRole = (actor: Insider, current: NetworkRole, next: NetworkRole): true | string => {
  if (actor.kind === "owner") return true;
  if (!hasRole(actor, "steward")) return "Only stewards may give roles.";
  if (current === "steward" || next === "steward") return "Only the owner makes or unmakes a steward.";
  return true;
};

/** Suspending and removing: never oneself, and a steward only by the owner, who made her one. */
export const maySendAway = (actor: Insider, target: { id: string; role: NetworkRole }): true | string => {
  if (!hasRole(actor, "steward")) return "Only stewards may suspend or remove somebody.";
  if (actor.membershipId === target.id) return "This is you. You can leave on your own page.";
  if (target.role === "steward" && actor.kind !== "owner")
    return "Only the owner may suspend or remove a steward.";
  return true;
};

/** May somebody who stands so (or never knocked) ask to come in? */
export const mayRequest = (
  state: string | undefined,
  join: "open" | "request" | "invite",
  invited: boolean,
) => {
  if (state === "applied") return "You have already asked to join. Somebody will answer you soon.";
  if (state === "approved") return "You have a place already. Read the charter and say yes to come in.";
  if (state === "suspended") return "Your membership is suspended, so you cannot ask again now.";
  if (state === "removed") return "The stewards have removed you from this network. You can appeal to them.";
  if (state === "newcomer" || state === "member" || state === "trusted") return "You are a member already.";
  if (join === "invite" && !invited)
    return "This network is by invitation. A member with a link can let you in.";
  return true;
};
