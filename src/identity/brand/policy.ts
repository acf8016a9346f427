export const brandRoles = ["owner", "manager", "analyst"] as const;
export type BrandRole = (typeof brandRoles)[number];

type Someone = { role: BrandRole };

export const mayActFor = ({ role }: Someone) =>
  role !== "analyst" || "Analysts read figures. Ask an owner or manager of the brand to do this.";

export const mayRunTeam = ({ role }: Someone) =>
  role === "owner" || "Only an owner of the brand may change its team.";
