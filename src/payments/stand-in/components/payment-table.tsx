import type { Summary } from "@/local/stripe/summary";
import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { Table } from "@/ui/table";
import { methodWord, momentOf, shownMoney, wordFor } from "./shown";
import { TurnButton } from "./turn-button";

type Payment = Summary["payments"][number];

const nameOf = ({ description, id }: Payment) => description ?? id;

export const PaymentTable = ({ rows, now }: { rows: Payment[]; now: Date }) => (
  <Table
    caption="Payments"
    quietCaption
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      { key: "what", label: "What for", cell: nameOf },
      {
        key: "when",
        label: "Begun",
        cell: ({ created }) => <DateText at={momentOf(created)} look="ago" now={now} />,
      },
      { key: "by", label: "By", cell: ({ by }) => methodWord(by) },
      {
        key: "amount",
        label: "Amount",
        end: true,
        cell: ({ amount, currency }) => shownMoney(amount, currency),
      },
      { key: "status", label: "Now", cell: (payment) => <Standing payment={payment} /> },
      { key: "turns", label: "Make happen", end: true, cell: (payment) => <Turns payment={payment} /> },
    ]}
  />
);

function Standing({ payment: { status, refunded, disputed, currency } }: { payment: Payment }) {
  const [says, tone] = wordFor(status);
  return (
    <span className="inline-flex flex-wrap justify-end gap-1 sm:justify-start">
      <Badge tone={tone}>{says}</Badge>
      {refunded > 0 && <Badge>{shownMoney(refunded, currency)} back</Badge>}
      {disputed && <Badge tone="danger">disputed</Badge>}
    </span>
  );
}

function Turns({ payment }: { payment: Payment }) {
  const { id, status, by, disputed, bank } = payment;
  const about = nameOf(payment);
  return (
    <span className="inline-flex flex-wrap justify-end gap-2">
      {bank && (
        <a
          href={bank}
          className="inline-flex min-h-8 items-center text-brand underline underline-offset-4"
          aria-label={`Send a bank transfer: ${about}`}
        >
          Send a bank transfer
        </a>
      )}
      {status === "processing" && (
        <>
          <TurnButton turn={{ knob: "settleDebit", id }} about={about}>
            The bank pays
          </TurnButton>
          <TurnButton turn={{ knob: "returnDebit", id }} about={about} look="danger">
            The bank does not pay
          </TurnButton>
        </>
      )}
      {status === "succeeded" && !disputed && by === "card" && (
        <TurnButton turn={{ knob: "openDispute", of: id }} about={about} look="danger">
          The payer disputes it
        </TurnButton>
      )}
      {status === "succeeded" && !disputed && by !== "card" && !bank && (
        <TurnButton turn={{ knob: "returnDebit", id }} about={about} look="danger">
          The bank takes it back
        </TurnButton>
      )}
    </span>
  );
}
