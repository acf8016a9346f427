export const brandRoles = ["owner", "manager", "analyst"] as const;
export type BrandRole = (typeof brandRoles)[number];

type Someone = { role: BrandRole };

export const mayActFor = ({ role }: Someone): true | string =>
  role !== "analyst" || "Analysts read figures. Ask an owner or manager of the brand to do this.";

export const mayRunTeam = ({ role }: Someone): true | string =>
  role === "owner" || "Only an owner of the brand may change its team.";

/** What each role means, in words for whoever gives it. */
export const brandRoleWords: Record<BrandRole, string> = {
  owner: "Does everything, and decides who is on the team.",
  manager: "Acts for the brand: founds and runs its networks, edits its profile.",
  analyst: "Reads figures and changes nothing.",
};
