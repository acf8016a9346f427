import { type Currency, currencies, type Money, money } from "@/platform/money";
import { MoneyText } from "@/ui/money-text";
import { Table } from "@/ui/table";
import type { Account } from "../../entry/policy";

const words: Record<Account, string> = {
  stripe: "With the payment provider",
  cash: "Sent to us, and not yet taken",
  bank: "In our bank",
  dispute_hold: "Taken by banks until they decide",
  recv_owner: "Owed to us by owners",
  held: "Held for placements and sales",
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

/**
 * Where all money is: a row for each account, a column for each currency. What we have and spent is plus, what we owe
 * and earned is minus; together they are nothing.
 */
export function BalanceTable({ rows }: { rows: Row[] }) {
  const found = (Object.keys(words) as Account[]).filter((one) =>
    rows.some(({ account }) => account === one),
  );
  const used = currencies.filter((one) => rows.some(({ amount }) => amount.currency === one));
  const on = (currency: Currency, account?: Account) =>
    rows
      .filter((row) => row.amount.currency === currency && (!account || row.account === account))
      .reduce((sum, { amount }) => sum + amount.minor, 0);
  if (rows.length === 0) return <p>No money has moved yet.</p>;
  return (
    <Table<Account | "all">
      caption="The books"
      quietCaption
      rows={[...found, "all"]}
      rowKey={(account) => account}
      columns={[
        {
          key: "account",
          label: "Account",
          cell: (account) => (account === "all" ? "Together" : words[account]),
        },
        ...used.map((currency) => ({
          key: currency,
          label: currency.toUpperCase(),
          end: true,
          cell: (account: Account | "all") => (
            <MoneyText money={money(on(currency, account === "all" ? undefined : account), currency)} />
          ),
        })),
      ]}
    />
  );
}
