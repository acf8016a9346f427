import type { Decides } from "@/networks/partner-policy/schema";

export const panelSize = 7;
export const panelQuorum = 4;

/** How many are drawn, and with how few of them the gate cannot decide at all. The rules alone need nobody. */
export function seatsFor(decides: Decides) {
  switch (decides.by) {
    case "rules":
      return { most: 0, least: 0 };
    case "steward":
      return { most: 100, least: 1 };
    case "stewards":
      return { most: decides.n, least: decides.k };
    case "panel":
      return { most: panelSize, least: panelQuorum };
  }
}

type Count = { seats: number; yes: number; no: number; over: boolean };

/** What the ballots so far come to. It is decided as soon as nobody who still may vote can change it. */
export function outcomeOf(decides: Decides, { seats, yes, no, over }: Count): "open" | "pass" | "reject" {
  const left = over ? 0 : seats - yes - no;
  switch (decides.by) {
    case "rules":
      return "open";
    case "steward":
      return yes > 0 ? "pass" : no > 0 || over ? "reject" : "open";
    case "stewards":
      return yes >= decides.k ? "pass" : yes + left < decides.k ? "reject" : "open";
    case "panel": {
      if (over) return yes + no >= panelQuorum && yes > no ? "pass" : "reject";
      if (2 * no >= seats) return "reject";
      return yes + no >= panelQuorum && 2 * yes > seats ? "pass" : "open";
    }
  }
}

/** What somebody on the panel is told about the others while it is under way, and afterwards. */
export const secrecy = "Nobody sees how you vote, the owner and the partner included. A vote is cast once.";
