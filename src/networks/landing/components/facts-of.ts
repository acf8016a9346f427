import type { LandingFacts } from "./landing-view";

/** Of all that the door knows, what the landing page says: the browser gets no more. */
export const factsOf = ({
  slug,
  name,
  purpose,
  colour,
  logoId,
  coverId,
  join,
  capacity,
  placesLeft,
  owner: { kind, name: ownerName, verified },
  stewards,
  charter,
}: LandingFacts): LandingFacts => ({
  slug,
  name,
  purpose,
  colour,
  logoId,
  coverId,
  join,
  capacity,
  placesLeft,
  owner: { kind, name: ownerName, ...(verified && { verified }) },
  stewards,
  charter: charter && {
    version: charter.version,
    values: charter.values,
    rules: charter.rules,
    partners: charter.partners,
  },
});
