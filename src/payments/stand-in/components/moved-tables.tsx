import type { Summary } from "@/local/stripe/summary";
import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { Table } from "@/ui/table";
import { heldWords, momentOf, shownMoney, wordFor } from "./shown";
import { TurnButton } from "./turn-button";

type Of<K extends keyof Summary> = { rows: Extract<Summary[K], unknown[]>; now: Date };

const Word = ({ status }: { status: string }) => {
  const [says, tone] = wordFor(status);
  return (
    <Badge tone={status === "succeeded" ? "good" : tone}>{status === "succeeded" ? "arrived" : says}</Badge>
  );
};

export const DisputeTable = ({ rows, now }: Of<"disputes">) => (
  <Table
    caption="Disputes"
    quietCaption
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      { key: "why", label: "Because", cell: ({ reason }) => reason.replaceAll("_", " ") },
      {
        key: "when",
        label: "Opened",
        cell: ({ created }) => <DateText at={momentOf(created)} look="ago" now={now} />,
      },
      {
        key: "amount",
        label: "Amount",
        end: true,
        cell: ({ amount, currency }) => shownMoney(amount, currency),
      },
      { key: "status", label: "Now", cell: ({ status }) => <Word status={status} /> },
      {
        key: "turns",
        label: "Make happen",
        end: true,
        cell: ({ id, status, reason }) =>
          status !== "won" &&
          status !== "lost" && (
            <span className="inline-flex flex-wrap justify-end gap-2">
              <TurnButton turn={{ knob: "decideDispute", id, outcome: "won" }} about={reason}>
                Trellis wins
              </TurnButton>
              <TurnButton turn={{ knob: "decideDispute", id, outcome: "lost" }} about={reason} look="danger">
                Trellis loses
              </TurnButton>
            </span>
          ),
      },
    ]}
  />
);

export const RefundTable = ({ rows, now }: Of<"refunds">) => (
  <Table
    caption="Refunds"
    quietCaption
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      { key: "amount", label: "Amount", cell: ({ amount, currency }) => shownMoney(amount, currency) },
      {
        key: "when",
        label: "Begun",
        cell: ({ created }) => <DateText at={momentOf(created)} look="ago" now={now} />,
      },
      { key: "status", label: "Now", cell: ({ status }) => <Word status={status} /> },
      {
        key: "turns",
        label: "Make happen",
        end: true,
        cell: ({ id, status, amount, currency }) => (
          <span className="inline-flex flex-wrap justify-end gap-2">
            {status === "pending" && (
              <TurnButton turn={{ knob: "settleRefund", id }} about={shownMoney(amount, currency)}>
                It arrives
              </TurnButton>
            )}
            {status !== "failed" && (
              <TurnButton
                turn={{ knob: "failRefund", id }}
                about={shownMoney(amount, currency)}
                look="danger"
              >
                It comes back
              </TurnButton>
            )}
          </span>
        ),
      },
    ]}
  />
);

export const TransferTable = ({ rows, now }: Of<"transfers">) => (
  <Table
    caption="Transfers"
    quietCaption
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      { key: "to", label: "To", cell: ({ to }) => to },
      {
        key: "when",
        label: "Sent",
        cell: ({ created }) => <DateText at={momentOf(created)} look="ago" now={now} />,
      },
      {
        key: "amount",
        label: "Amount",
        end: true,
        cell: ({ amount, currency }) => shownMoney(amount, currency),
      },
      {
        key: "back",
        label: "Taken back",
        end: true,
        cell: ({ reversed, currency }) => (reversed > 0 ? shownMoney(reversed, currency) : "–"),
      },
    ]}
  />
);

export const PayeeTable = ({ rows }: Omit<Of<"accounts">, "now">) => (
  <Table
    caption="Payees"
    quietCaption
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      { key: "name", label: "Payee", cell: ({ name }) => name },
      {
        key: "holds",
        label: "Not yet at the bank",
        end: true,
        cell: ({ balance }) => heldWords(balance),
      },
      { key: "status", label: "Now", cell: ({ status }) => <Word status={status} /> },
      {
        key: "turns",
        label: "Make happen",
        end: true,
        cell: ({ id, name, status }) => (
          <span className="inline-flex flex-wrap justify-end gap-2">
            {status === "active" ? (
              <TurnButton
                turn={{ knob: "judgeAccount", id, status: "restricted" }}
                about={name}
                look="danger"
              >
                Ask for more papers
              </TurnButton>
            ) : (
              <TurnButton turn={{ knob: "judgeAccount", id, status: "active" }} about={name}>
                Everything is in order
              </TurnButton>
            )}
            <TurnButton turn={{ knob: "payOut", id }} about={name}>
              Pay out to the bank
            </TurnButton>
          </span>
        ),
      },
    ]}
  />
);

export const PageTable = ({ rows, now }: Of<"pages">) => (
  <Table
    caption="Open payment pages"
    quietCaption
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      {
        key: "page",
        label: "Page",
        cell: ({ url, amount, currency }) => (
          <a
            href={url ?? ""}
            className="inline-flex min-h-8 items-center text-brand underline underline-offset-4"
          >
            Pay {shownMoney(amount, currency)}
          </a>
        ),
      },
      {
        key: "when",
        label: "Opened",
        cell: ({ created }) => <DateText at={momentOf(created)} look="ago" now={now} />,
      },
      {
        key: "turns",
        label: "Make happen",
        end: true,
        cell: ({ id, amount, currency }) => (
          <TurnButton turn={{ knob: "expireSession", id }} about={shownMoney(amount, currency)} look="danger">
            It runs out
          </TurnButton>
        ),
      },
    ]}
  />
);

export const WebhookTable = ({ rows, now }: Of<"webhooks">) => (
  <Table
    caption="Webhooks"
    quietCaption
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      {
        key: "type",
        label: "What it says",
        cell: ({ type }) => <span className="break-all font-mono font-normal text-xs">{type}</span>,
      },
      {
        key: "when",
        label: "Since",
        cell: ({ created }) => <DateText at={momentOf(created)} look="ago" now={now} />,
      },
      {
        key: "tries",
        label: "Sent",
        end: true,
        cell: ({ tries }) => (tries === 1 ? "once" : `${tries} times`),
      },
      {
        key: "answer",
        label: "Answer",
        cell: ({ done, answer }) =>
          done === "delivered" ? (
            <Badge tone="good">arrived</Badge>
          ) : (
            <Badge tone="money">{done ?? answer ?? "waiting"}</Badge>
          ),
      },
      {
        key: "turns",
        label: "Make happen",
        end: true,
        cell: ({ event, type }) => (
          <TurnButton turn={{ knob: "resend", id: event }} about={type}>
            Send again
          </TurnButton>
        ),
      },
    ]}
  />
);
