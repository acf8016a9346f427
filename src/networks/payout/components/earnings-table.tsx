import type { Money } from "@/platform/money";
import { EmptyState } from "@/ui/empty-state";
import { MoneyText } from "@/ui/money-text";
import { Table } from "@/ui/table";

type Row = { currency: string; held: Money; waiting: Money; sent: Money; owed: Money };

/** What was earned, is about to be, and is owed: one row for each currency. */
export const EarningsTable = ({ earnings }: { earnings: Row[] }) =>
  earnings.length === 0 ? (
    <EmptyState title="Nothing earned yet">
      When a brand pays for a placement, your part of it shows here from the first day: held until it has run,
      then on its way to you.
    </EmptyState>
  ) : (
    <Table
      caption="Earnings"
      quietCaption
      rows={earnings}
      rowKey={({ currency }) => currency}
      columns={[
        { key: "currency", label: "Currency", cell: ({ currency }) => currency.toUpperCase() },
        { key: "held", label: "Held for you", end: true, cell: ({ held }) => <MoneyText money={held} /> },
        {
          key: "waiting",
          label: "On its way",
          end: true,
          cell: ({ waiting }) => <MoneyText money={waiting} />,
        },
        { key: "sent", label: "Sent to you", end: true, cell: ({ sent }) => <MoneyText money={sent} /> },
        {
          key: "owed",
          label: "You owe",
          end: true,
          cell: ({ owed }) => (owed.minor === 0 ? "–" : <MoneyText money={owed} />),
        },
      ]}
    />
  );
