import type { Money } from "@/platform/money";
import { DateText } from "@/ui/date-text";
import { MoneyText } from "@/ui/money-text";
import { Table } from "@/ui/table";
import type { HoldState } from "../lifecycle";
import type { HoldKind } from "../policy";
import { HoldBadge } from "./hold-badge";
import { PayButtons } from "./pay-buttons";

type Row = {
  holdId: string;
  kind: HoldKind;
  description: string;
  /** Where it is told how a sale is paid. */
  backTo: string;
  state: HoldState;
  frozen: boolean;
  price: Money;
  extras: Money;
  total: Money;
  back: Money;
  at: string;
  /** Its number, once it is paid. */
  invoice: string | null;
  creditNotes: { id: string; number: string }[];
};

type Props = { brand: string; holds: Row[]; mayPay: true | string };

/** What a brand was asked to pay, and where each of it stands. */
export const HoldTable = ({ brand, holds, mayPay }: Props) => (
  <Table
    caption="Payments"
    quietCaption
    rows={holds}
    rowKey={({ holdId }) => holdId}
    columns={[
      { key: "what", label: "For", cell: ({ description }) => description },
      { key: "when", label: "Asked", cell: ({ at }) => <DateText at={at} /> },
      { key: "price", label: "Price", end: true, cell: ({ price }) => <MoneyText money={price} /> },
      {
        key: "extras",
        label: "Fee and tax",
        end: true,
        cell: ({ extras }) => <MoneyText money={extras} />,
      },
      { key: "total", label: "In all", end: true, cell: ({ total }) => <MoneyText money={total} /> },
      {
        key: "back",
        label: "Given back",
        end: true,
        cell: ({ back }) => (back.minor === 0 ? "–" : <MoneyText money={back} />),
      },
      {
        key: "state",
        label: "Now",
        cell: ({ holdId, kind, description, backTo, state, frozen }) =>
          state === "requested" && kind !== "partnership" ? (
            <a href={backTo} className="underline underline-offset-4 hover:text-ink">
              How to pay
            </a>
          ) : state === "requested" && mayPay === true ? (
            <PayButtons size="small" brand={brand} holdId={holdId} about={description} />
          ) : (
            <HoldBadge state={state} frozen={frozen} />
          ),
      },
      {
        key: "invoice",
        label: "Documents",
        cell: ({ holdId, invoice, creditNotes }) =>
          invoice ? (
            <span className="flex flex-col items-end gap-1 sm:items-start">
              <Paper href={`/api/invoice?brand=${brand}&payment=${holdId}`} name={`Invoice ${invoice}`} />
              {creditNotes.map(({ id, number }) => (
                <Paper
                  key={id}
                  href={`/api/invoice?brand=${brand}&creditNote=${id}`}
                  name={`Credit note ${number}`}
                />
              ))}
            </span>
          ) : (
            "–"
          ),
      },
    ]}
  />
);

const Paper = ({ href, name }: { href: string; name: string }) => (
  <a href={href} download className="whitespace-nowrap underline underline-offset-4 hover:text-ink">
    {name}
  </a>
);
