/** The parts of the operator's desk, in the order in which somebody is kept waiting by them. */
export const opsParts = [
  {
    part: "verification",
    label: "Verification",
    means: "Brands that have sent documents for their legal name and wait to be confirmed.",
  },
  {
    part: "names",
    label: "Names",
    means: "Names of brands and networks that look like somebody else’s, or are known everywhere.",
  },
  {
    part: "money",
    label: "Money",
    means:
      "Where our books and the payment provider’s differ, and money that is frozen until somebody looks.",
  },
  {
    part: "claims",
    label: "Claims",
    means: "Brands that did not get what was agreed. What nobody decides in two weeks, decides itself.",
  },
  {
    part: "listings",
    label: "Listings",
    means: "Networks for sale in which more people joined at once than chance explains.",
  },
  {
    part: "deals",
    label: "Sales",
    means: "Networks that change hands. Where two sides do not agree, you decide in writing.",
  },
  {
    part: "jobs",
    label: "Jobs",
    means: "Work of the machine that failed so often that it was given up.",
  },
] as const;
