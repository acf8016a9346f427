import Link from "next/link";
import type { Money } from "@/platform/money";
import { MoneyText } from "@/ui/money-text";
import { Table } from "@/ui/table";
import { RecordDialog } from "./record-dialog";
import { RetryButton } from "./retry-button";

type Stranded = {
  refundId: string;
  holdId: string;
  what: string;
  brand: string;
  state: "returned" | "refused";
  amount: Money;
  frozen: boolean;
};

const whys = { returned: "The brand’s bank sent it back", refused: "The payment provider refused" };

/** What did not reach the brand that it was sent to, with the two ways on. */
export const StrandedTable = ({ refunds }: { refunds: Stranded[] }) =>
  refunds.length === 0 ? (
    <p>Every refund has reached its brand, or is on its way.</p>
  ) : (
    <Table
      caption="Refunds that did not arrive"
      quietCaption
      rows={refunds}
      rowKey={({ refundId }) => refundId}
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
        { key: "brand", label: "Brand", cell: ({ brand }) => brand },
        { key: "why", label: "What happened", cell: ({ state }) => whys[state] },
        { key: "amount", label: "Owed", end: true, cell: ({ amount }) => <MoneyText money={amount} /> },
        {
          key: "on",
          label: "Ways on",
          end: true,
          cell: ({ refundId, brand, amount, frozen }) =>
            frozen ? (
              "frozen: let it go on first"
            ) : (
              <span className="flex flex-wrap justify-end gap-2">
                <RetryButton refundId={refundId} brand={brand} amount={amount} />
                <RecordDialog refundId={refundId} brand={brand} amount={amount} />
              </span>
            ),
        },
      ]}
    />
  );
