import type { BrandRole } from "../brand/policy";

export const mayProve = ({ role }: { role: BrandRole }): true | string =>
  role === "owner" || "Only an owner of the brand may prove who it is.";

type Proof = { brand: string; name: boolean; legalName: boolean; domain: boolean };

/** True, or the sentence that says what a brand still has to prove before it may come near a network that is not its own. */
export const isProven = ({ brand, name, legalName, domain }: Proof): true | string => {
  const missing = [
    ...(legalName ? [] : ["its legal name is not confirmed yet"]),
    ...(domain ? [] : ["its domain is not verified yet"]),
  ];
  if (missing.length === 0)
    return (
      name ||
      `An operator still has to look at the name ${brand}, because it resembles another. Until then you can look and draft.`
    );
  return `${brand} has to prove who it is first: ${missing.join(", and ")}. Both are done under Verification; until then you can look and draft.`;
};
