import { Badge } from "@/ui/badge";
import type { HoldState } from "../lifecycle";

const words: Record<HoldState, [says: string, tone: "plain" | "good" | "money" | "danger"]> = {
  requested: ["to be paid", "money"],
  processing: ["on its way from the bank", "money"],
  held: ["held", "good"],
  released: ["paid to the owner", "good"],
  refunded: ["given back", "plain"],
  split: ["shared", "plain"],
  carried: ["part of the price", "good"],
  retained: ["paid to the seller", "good"],
  lost: ["taken back by the bank", "danger"],
  cancelled: ["cancelled", "plain"],
  expired: ["ran out", "plain"],
};

export const HoldBadge = ({ state, frozen }: { state: HoldState; frozen?: boolean }) => (
  <span className="inline-flex flex-wrap gap-1">
    <Badge tone={words[state][1]}>{words[state][0]}</Badge>
    {frozen && <Badge tone="danger">frozen</Badge>}
  </span>
);
