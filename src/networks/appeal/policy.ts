import type { Insider } from "@/identity/actor";
import { hasRole } from "../membership/policy";

/** Nobody judges her own decision, as long as there is somebody else who can. */
export const mayAnswer = (
  actor: Insider,
  { sentAwayBy, hasOther }: { sentAwayBy: string | null; hasOther: boolean },
): true | string => {
  if (!hasRole(actor, "steward")) return "Only stewards answer appeals.";
  if (actor.personId === sentAwayBy && hasOther)
    return "You made the decision that this is about, so somebody else answers it.";
  return true;
};
