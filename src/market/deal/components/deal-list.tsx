import Link from "next/link";
import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { MoneyText } from "@/ui/money-text";
import { Table } from "@/ui/table";
import { isOver, stateWords } from "../policy";
import type { DealRow } from "../reads";

/** Sales, newest first. */
export const DealList = ({ deals, root = "/deals" }: { deals: DealRow[]; root?: string }) => (
  <Table
    caption="Sales, newest first"
    quietCaption
    rows={deals}
    rowKey={({ id }) => id}
    columns={[
      {
        key: "network",
        label: "Network",
        cell: ({ id, network }) => (
          <Link
            href={`${root}/${id}`}
            prefetch={false}
            data-list-item
            className="inline-flex min-h-8 items-center underline underline-offset-4"
          >
            {network}
          </Link>
        ),
      },
      { key: "buyer", label: "Buyer", cell: ({ buyer }) => buyer },
      { key: "seller", label: "Seller", cell: ({ seller }) => seller },
      {
        key: "state",
        label: "State",
        cell: ({ state }) => (
          <Badge
            tone={state === "completed" || state === "closed" ? "good" : isOver(state) ? "plain" : "money"}
          >
            {stateWords[state]}
          </Badge>
        ),
      },
      {
        key: "price",
        label: "Price",
        end: true,
        cell: ({ price: minor, currency }) => <MoneyText money={{ minor, currency }} />,
      },
      {
        key: "since",
        label: "Since",
        end: true,
        cell: ({ updatedAt }) => <DateText at={updatedAt} look="day" />,
      },
    ]}
  />
);
