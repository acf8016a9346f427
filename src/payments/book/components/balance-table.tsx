import type { Money } from "@/platform/money";
import { MoneyText } from "@/ui/money-text";
import { Table } from "@/ui/table";
import type { Account } from "../../entry/policy";

const words: Record<Account, string> = {
  stripe: "With the payment provider",
  bank: "In our bank",
  dispute_hold: "Taken by banks until they decide",
  recv_owner: "Owed to us by owners",
  held: "Held for placements",
  deposit: "Deposits",
  holdback: "Held back",
  payable: "Owed to owners",
  refund_payable: "Owed back to brands",
  dispute_reserve: "Taken back from owners until the banks decide",
  unearned_fee: "Fees not earned yet",
  tax: "Tax",
  brand_credit: "Credit of brands",
  unmatched: "Not matched",
  rev_fee: "Fees earned",
  exp_stripe: "Paid to the payment provider",
  exp_dispute: "Paid for chargebacks",
  exp_loss: "Lost",
  exp_goodwill: "Given as goodwill",
};

type Row = { account: Account; amount: Money };

/** Where all money is. What we have and spent is plus, what we owe and earned is minus; together they are nothing. */
export const BalanceTable = ({ rows }: { rows: Row[] }) =>
  rows.length === 0 ? (
    <p>No money has moved yet.</p>
  ) : (
    <Table
      caption="The books"
      quietCaption
      rows={rows}
      rowKey={({ account, amount }) => `${account} ${amount.currency}`}
      columns={[
        { key: "account", label: "Account", cell: ({ account }) => words[account] },
        { key: "amount", label: "Balance", end: true, cell: ({ amount }) => <MoneyText money={amount} /> },
      ]}
    />
  );
