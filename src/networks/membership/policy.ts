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
export const mayActAs = (actor: Actor, role: NetworkRole) => hasRole(actor, role) || needs[role];

export const mayOwn = (actor: Actor) => actor.kind === "owner" || "Only the owner may do this.";

/** Stewards choose roles below their own; only the owner makes or unmakes a steward. */
export const mayGiveRole = (actor: Insider, current: NetworkRole, next: NetworkRole) => {
  if (actor.kind === "owner") return true;
  if (!hasRole(actor, "steward")) return "Only stewards may give roles.";
  if (current === "steward" || next === "steward") return "Only the owner makes or unmakes a steward.";
  return true;
};
