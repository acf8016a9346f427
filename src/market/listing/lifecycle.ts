import { type Life, statesOf } from "@/platform/life";

/** A network for sale. `staleAt` is thirty days after the figures that it shows were signed. */
export const listingLife = {
  submit: { from: ["draft"], to: "verifying", by: ["seller"] },
  verify: { from: ["verifying"], to: "live", by: ["system", "operator"] },
  fail: { from: ["verifying"], to: "draft", by: ["operator"] },
  abandon: { from: ["verifying"], to: "draft", by: ["system"], after: { days: 7 } },
  discard: { from: ["draft"], to: "withdrawn", by: ["seller"] },
  forget: { from: ["draft"], to: "withdrawn", by: ["system"], after: { days: 180 } },

  pause: { from: ["live"], to: "paused", by: ["seller"] },
  resume: { from: ["paused"], to: "live", by: ["seller"] },
  refresh: { from: ["live"], to: "live", by: ["system"] },
  stale: { from: ["live"], to: "paused", by: ["system"], after: { until: "staleAt" } },
  withdraw: { from: ["live", "paused"], to: "withdrawn", by: ["seller"] },
  lapse: { from: ["live", "paused"], to: "withdrawn", by: ["system"], after: { until: "lapsesAt" } },

  reserve: { from: ["live"], to: "under_offer", by: ["system"] },
  reopen: { from: ["under_offer"], to: "live", by: ["system"] },
  sell: { from: ["under_offer"], to: "sold", by: ["system"] },
  return: { from: ["under_offer"], to: "paused", by: ["system"], after: { days: 180 } },

  suspend: { from: ["live", "under_offer"], to: "suspended", by: ["operator"] },
  reinstate: { from: ["suspended"], to: "draft", by: ["operator"] },
  drop: { from: ["suspended"], to: "withdrawn", by: ["system"], after: { days: 180 } },
} as const satisfies Life;

export const listingStates = statesOf(listingLife);
export type ListingState = (typeof listingStates)[number];
export type ListingMove = keyof typeof listingLife;

/** A network stands in the market at most once. */
export const openListingStates = [
  "draft",
  "verifying",
  "live",
  "paused",
  "under_offer",
  "suspended",
] as const satisfies ListingState[];
