import type { Money } from "@/platform/money";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { MoneyText } from "@/ui/money-text";
import { Table } from "@/ui/table";

type Line = {
  transferId: string;
  description: string;
  price: Money;
  sent: Money;
  takenBack: Money;
  creditNotes: string[];
  madeAt: string;
};

/** What was sent, line by line, newest first. */
export const StatementTable = ({ lines }: { lines: Line[] }) =>
  lines.length === 0 ? (
    <EmptyState title="Nothing was sent in the last twelve months">
      Each payment to your account gets a line here: what it was for, what the brand paid, and what you got.
    </EmptyState>
  ) : (
    <Table
      caption="Sent in the last twelve months"
      quietCaption
      rows={lines}
      rowKey={({ transferId }) => transferId}
      columns={[
        {
          key: "what",
          label: "For",
          cell: ({ description, creditNotes }) =>
            [description, ...creditNotes.map((number) => `credit note ${number}`)].join(", "),
        },
        { key: "when", label: "Sent", cell: ({ madeAt }) => <DateText at={madeAt} /> },
        { key: "price", label: "Price", end: true, cell: ({ price }) => <MoneyText money={price} /> },
        { key: "sent", label: "You got", end: true, cell: ({ sent }) => <MoneyText money={sent} /> },
        {
          key: "back",
          label: "Taken back",
          end: true,
          cell: ({ takenBack }) => (takenBack.minor === 0 ? "–" : <MoneyText money={takenBack} />),
        },
      ]}
    />
  );
