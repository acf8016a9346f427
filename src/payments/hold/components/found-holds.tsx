import Link from "next/link";
import type { Money } from "@/platform/money";
import { DateText } from "@/ui/date-text";
import { MoneyText } from "@/ui/money-text";
import { Table } from "@/ui/table";
import type { HoldState } from "../lifecycle";
import { HoldBadge } from "./hold-badge";

type Row = {
  holdId: string;
  description: string;
  brand: string;
  state: HoldState;
  frozen: boolean;
  total: Money;
  at: string;
};

/** Payments of every brand, each the way to its page of the books. */
export const FoundHolds = ({ holds }: { holds: Row[] }) => (
  <Table
    caption="Payments, the newest first"
    quietCaption
    rows={holds}
    rowKey={({ holdId }) => holdId}
    columns={[
      {
        key: "what",
        label: "For",
        cell: ({ holdId, description }) => (
          <Link
            href={`/ops/money/${holdId}`}
            prefetch={false}
            data-list-item
            className="inline-flex min-h-8 items-center underline underline-offset-4"
          >
            {description}
          </Link>
        ),
      },
      { key: "who", label: "Brand", cell: ({ brand }) => brand },
      { key: "when", label: "Asked", cell: ({ at }) => <DateText at={at} /> },
      { key: "state", label: "Now", cell: ({ state, frozen }) => <HoldBadge {...{ state, frozen }} /> },
      { key: "total", label: "In all", end: true, cell: ({ total }) => <MoneyText money={total} /> },
    ]}
  />
);
