import type { SpaceAccess } from "../schema";

/** Who may read and write in a space, for those who read it. */
export const accessWords: Record<SpaceAccess, string> = {
  members: "Every member",
  stewards: "Stewards only",
  invited: "Those who were asked in",
};
