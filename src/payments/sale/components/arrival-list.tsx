import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { MoneyText } from "@/ui/money-text";
import { Table } from "@/ui/table";
import type { Verdict } from "../../arrival/policy";
import type { Arrival } from "../policy";

const backWords: Record<Verdict, string> = {
  whole: "came too late, and goes back",
  part: "came too late, and goes back",
  unasked: "was not asked for, and goes back",
  name: "is in another name, and goes back",
  "too-much": "is too much, and goes back",
};

/** Each bank transfer that was seen, with the name that stood on it and what was made of it. */
export const ArrivalList = ({ arrivals }: { arrivals: Arrival[] }) =>
  arrivals.length === 0 ? null : (
    <Table
      caption="Transfers that have come"
      rows={arrivals}
      rowKey={({ id }) => id}
      columns={[
        { key: "sender", label: "From", cell: ({ sender }) => sender ?? "No name" },
        { key: "at", label: "On", cell: ({ at }) => <DateText at={at} look="moment" /> },
        { key: "sum", label: "Sum", end: true, cell: ({ amount }) => <MoneyText money={amount} /> },
        { key: "verdict", label: "What was made of it", cell: (arrival) => <Made arrival={arrival} /> },
      ]}
    />
  );

function Made({ arrival: { state, verdict } }: { arrival: Arrival }) {
  if (state === "back") return <Badge tone="danger">{backWords[verdict]}</Badge>;
  if (state === "waiting") return <Badge tone="money">waits for the rest</Badge>;
  if (state === "taken") return <Badge tone="money">is being taken</Badge>;
  return <Badge tone="good">held</Badge>;
}
