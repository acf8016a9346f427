import type { Insider } from "@/identity/actor";
import { hasRole } from "@/networks/membership/policy";

type Standing = { isInside: boolean; membershipId: string };

/** Those inside ask others in. A steward may too, but not herself: she keeps the house, and does not listen at doors. */
export const mayAdmit = (actor: Insider, { isInside, membershipId }: Standing) => {
  if (isInside) return true;
  if (!hasRole(actor, "steward")) return "Only people of this space and stewards may ask somebody in.";
  if (membershipId === actor.membershipId) return "Somebody in this space must ask you in.";
  return true;
};

export const mayDismiss = (actor: Insider, { membershipId }: Standing) =>
  membershipId === actor.membershipId ||
  hasRole(actor, "steward") ||
  "Only stewards may take somebody out of this space.";
