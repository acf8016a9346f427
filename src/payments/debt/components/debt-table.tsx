import Link from "next/link";
import type { Money } from "@/platform/money";
import { MoneyText } from "@/ui/money-text";
import { Table } from "@/ui/table";
import { WriteOffDialog } from "./write-off-dialog";

type Debt = { holdId: string; what: string; owner: string; amount: Money; taking: boolean };

/** What owners have had and must give back, with the way to give it up. */
export const DebtTable = ({ debts }: { debts: Debt[] }) =>
  debts.length === 0 ? (
    <p>No owner owes us anything.</p>
  ) : (
    <Table
      caption="What owners owe"
      quietCaption
      rows={debts}
      rowKey={({ holdId }) => holdId}
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
        { key: "amount", label: "Owed", end: true, cell: ({ amount }) => <MoneyText money={amount} /> },
        {
          key: "off",
          label: "Give up",
          end: true,
          cell: ({ holdId, owner, amount, taking }) =>
            taking ? (
              "being taken back from her account"
            ) : (
              <WriteOffDialog holdId={holdId} owner={owner} amount={amount} />
            ),
        },
      ]}
    />
  );
