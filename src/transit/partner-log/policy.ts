import type { Decides } from "@/networks/partner-policy/schema";
import { formatMoney, type Money, money } from "@/platform/money";
import type { PlacementState, StopCause } from "../placement/lifecycle";

/** Fewer ballots than this are not counted in public, nor people who saw, nor people who objected. */
const fewest = { ballots: 5, viewers: 10, objections: 5 };

const steps = [0, 100, 250, 500, 1_000, 2_500, 5_000];

/** What it cost, roughly: what exactly, the two who agreed on it know. */
export function priceBand({ minor, currency }: Money) {
  const whole = minor / 100;
  const at = steps.findLastIndex((least) => whole >= least);
  const say = (amount: number) => formatMoney(money(amount * 100, currency)).replace(/\.00$/, "");
  const [least, most] = [steps[at] ?? 0, steps[at + 1]];
  if (most === undefined) return `${say(least)} or more`;
  return least === 0 ? `less than ${say(most)}` : `${say(least)} to ${say(most)}`;
}

type Ballots = { yes: number; no: number };

const deciders: Record<Decides["by"], string> = {
  rules: "The network's rules let it pass",
  steward: "A steward without a share said yes",
  stewards: "Stewards without a share said yes",
  panel: "Members drawn by lot said yes",
};

/** How it was decided; the count only when nobody's own vote can be told from it. */
export function decidedWords(by: Decides["by"], { yes, no }: Ballots) {
  const counted = by !== "rules" && by !== "steward" && yes + no >= fewest.ballots;
  return counted ? `${deciders[by]}, ${yes} of ${yes + no}` : deciders[by];
}

/** What members made of it, in totals that name nobody; null while too few have seen it. */
export function saidWords({ viewers, complaints }: { viewers: number; complaints: number }) {
  if (viewers < fewest.viewers) return null;
  const objected =
    complaints === 0
      ? "nobody objected"
      : complaints < fewest.objections
        ? `fewer than ${fewest.objections} objected`
        : `${complaints} objected`;
  return `${viewers} members saw it, ${objected}`;
}

const causeWords: Record<StopCause, string> = {
  "brand-breach": "the partner did not keep to what was agreed",
  "community-mismatch": "it did not fit here",
  "owner-error": "the network made a mistake",
};

/** How far it has come. A run that was stopped says why. */
export function outcomeWords(state: PlacementState, cause: StopCause | null) {
  if (cause) return `Stopped: ${causeWords[cause]}`;
  if (state === "live") return "Runs now";
  if (state === "paused") return "Paused while a steward looks at it";
  return state === "stopped" ? "Stopped: nobody let it go on in time" : "Has run";
}
