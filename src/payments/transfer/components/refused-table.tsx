import Link from "next/link";
import type { Money } from "@/platform/money";
import { MoneyText } from "@/ui/money-text";
import { Table } from "@/ui/table";
import { RetryButton } from "./retry-button";

type Refused = { transferId: string; holdId: string; what: string; owner: string; amount: Money };

/** What the provider would not send, with the way to ask it again. */
export const RefusedTable = ({ transfers }: { transfers: Refused[] }) =>
  transfers.length === 0 ? (
    <p>The payment provider has sent everything that it was asked to.</p>
  ) : (
    <Table
      caption="Refused transfers"
      quietCaption
      rows={transfers}
      rowKey={({ transferId }) => transferId}
      columns={[
        {
          key: "what",
          label: "For",
          cell: ({ what, holdId }) => (
            <Link href={`/ops/money/${holdId}`} prefetch={false} className="underline underline-offset-4">
              {what}
            </Link>
          ),
        },
        { key: "owner", label: "Owner", cell: ({ owner }) => owner },
        { key: "amount", label: "Not sent", end: true, cell: ({ amount }) => <MoneyText money={amount} /> },
        {
          key: "again",
          label: "Ask again",
          end: true,
          cell: ({ transferId, owner, amount }) => (
            <RetryButton transferId={transferId} owner={owner} amount={amount} />
          ),
        },
      ]}
    />
  );
