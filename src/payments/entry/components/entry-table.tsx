import type { Money } from "@/platform/money";
import { Card } from "@/ui/card";
import { DateText } from "@/ui/date-text";
import { MoneyText } from "@/ui/money-text";
import type { Account, MovementKind } from "../policy";

const kinds: Record<MovementKind, string> = {
  paid: "The brand paid",
  cost: "The payment provider took its part",
  settled: "Done as agreed: the owner has earned it",
  transferred: "Sent to the owner",
  refund_decided: "To be given back",
  refund_settled: "Given back to the brand",
  refund_returned: "What was given back did not arrive",
  refund_elsewhere: "Given back another way",
  split: "Shared between the owner and the brand",
  clawed_back: "Given back after the owner had it",
  reversed: "Taken back from the owner",
  netted: "Kept back for what the owner owes",
  written_off: "Given up",
  late: "Came when nobody waited for it any more",
  chargeback_taken: "The brand's bank took it back",
  chargeback_reserved: "Taken back from the owner until the banks decide",
  chargeback_won: "The banks decided: it stays",
  chargeback_lost: "The banks decided: it goes back",
  came_back: "Came back from the owner, and is hers again",
  arrived: "A bank transfer came in",
  turned_away: "Not what was asked for: to be given back",
  deposit_back: "The deposit is to be given back",
  forfeited: "The deposit was forfeited to the seller",
  closed: "The sale was closed: the seller has earned it, but for what is kept back",
  holdback_paid: "What was kept back was paid",
};

type Movement = {
  movementId: string;
  kind: MovementKind;
  at: Date;
  lines: { account: Account; amount: Money }[];
};

/** What happened to the money of one purpose, step by step, with every entry: each step sums to nothing. */
export const EntryTable = ({ movements }: { movements: Movement[] }) => (
  <ol className="flex flex-col gap-4">
    {movements.map(({ movementId, kind, at, lines }) => (
      <Card key={movementId} as="li">
        <h3 className="font-semibold">{kinds[kind]}</h3>
        <p className="text-ink-soft text-sm">
          <DateText at={at} look="moment" />
        </p>
        <dl className="mt-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 text-sm">
          {lines.map(({ account, amount }) => (
            <div key={account} className="contents">
              <dt>
                <code>{account}</code>
              </dt>
              <dd className="text-right">
                <MoneyText money={amount} />
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    ))}
  </ol>
);
