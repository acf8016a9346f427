import { wholeBps } from "@/platform/money";
import type { HoldbackState } from "./lifecycle";
import type { ClaimGround } from "./schema";

/** So long it is kept back after closing. */
export const keptDays = 30;

/**
 * Of what was kept back, what the seller gets, in hundredths of a percent: all of it while nine in ten of those who were
 * active at closing are still members, nothing when six in ten or fewer are, and evenly in between. Of a network in
 * which nobody was active nobody can be lost.
 */
export function sellerShareOf({ retained, baseline }: { retained: number; baseline: number }) {
  if (baseline === 0) return wholeBps;
  // In whole numbers, so that a share never depends on how a fraction is kept: (retained / baseline − 0.6) / 0.3.
  const share = Math.round(((10 * retained - 6 * baseline) * wholeBps) / (3 * baseline));
  return Math.min(wholeBps, Math.max(0, share));
}

export const groundWords: Record<ClaimGround, { label: string; means: string }> = {
  retention: {
    label: "Members left",
    means: "Many who were active at closing have left since. We have counted them; the count decides.",
  },
  misrepresented: {
    label: "Something was not as it was said",
    means: "A figure or a fact that you were told before you signed was not true.",
  },
  competing: {
    label: "The seller competes",
    means: "The seller draws members away to a place of its own, against what was agreed.",
  },
};

export const holdbackWords: Record<HoldbackState, string> = {
  held: "Kept back",
  claimed: "The buyer claims a part of it",
  contested: "You do not agree, and Trellis decides",
  released: "Paid by what was counted",
  returned: "Back with the buyer",
  split: "Shared",
};

export const silenceOf: Partial<Record<HoldbackState, string>> = {
  held: "Then it is paid by what is counted on that day.",
  claimed: "Then it is paid by what is counted on that day.",
  contested: "Then it is paid by what is counted on that day.",
};
