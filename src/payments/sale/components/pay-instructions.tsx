import type { ReactNode } from "react";
import { CopyButton } from "@/identity/domain/components/copy-button";
import { amountText, formatMoney } from "@/platform/money";
import { DateText } from "@/ui/date-text";
import { KeepFresh } from "@/ui/keep-fresh";
import { LinkButton } from "@/ui/link-button";
import { MoneyText } from "@/ui/money-text";
import type { SaleSum } from "../policy";
import { ArrivalList } from "./arrival-list";

/** How the buyer pays one sum of a sale: to which account, exactly how much, in whose name, until when, and what happens else. */
export function PayInstructions({ asked }: { asked: SaleSum }) {
  const { state, missing, payerName, payBy, instructions, bankPage, arrivals } = asked;
  if (state !== "requested") return <ArrivalList arrivals={arrivals} />;
  return (
    <div className="flex flex-col gap-5">
      <KeepFresh seconds={instructions ? 30 : 5} />
      {instructions ? (
        <dl className="grid max-w-measure rounded-lg border border-line bg-sheet px-4 py-1 sm:grid-cols-[auto_1fr]">
          <Row label="Exactly" copy={amountText(missing.minor)} what="the sum">
            <MoneyText money={missing} className="font-semibold text-lg" />
          </Row>
          <Row label="From an account of">
            <span className="font-semibold">{payerName}</span>
          </Row>
          {instructions.lines.map(({ label, value }) => (
            <Row key={label} label={label} copy={value} what={label}>
              <span className="break-all">{value}</span>
            </Row>
          ))}
          <Row label="Reference" copy={instructions.reference} what="the reference">
            <span className="font-mono">{instructions.reference}</span>
          </Row>
          <Row label="To be here by">
            <DateText at={payBy} look="deadline" />
          </Row>
        </dl>
      ) : (
        <p role="status" className="max-w-measure text-ink-soft">
          The account is being prepared. It stands here in a minute.
        </p>
      )}
      <ul className="flex max-w-measure list-disc flex-col gap-1 pl-5 text-ink-soft text-sm">
        <li>Only a bank transfer pays this: no card and no debit. A bank can take a day or two for it.</li>
        <li>A part waits for the rest. What is not all here in time goes back.</li>
        <li>
          What comes in another name, is more than {formatMoney(missing)}, or comes later goes back to the
          account that it came from. It costs you nothing but time.
        </li>
        <li>Until the sale is ended one way or the other, the money is held by our payment provider.</li>
      </ul>
      {bankPage && (
        <p>
          <LinkButton href={bankPage} look="quiet" size="small">
            Play the buyer’s bank
          </LinkButton>
        </p>
      )}
      <ArrivalList arrivals={arrivals} />
    </div>
  );
}

type RowProps = { label: string; children: ReactNode; copy?: string; what?: string };

const Row = ({ label, children, copy, what }: RowProps) => (
  <div className="flex flex-wrap items-baseline gap-x-4 border-line border-t py-2 first:border-t-0 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
    <dt className="w-full text-ink-soft text-sm sm:w-auto">{label}</dt>
    <dd className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
      {children}
      {copy && <CopyButton text={copy} what={what ?? label} />}
    </dd>
  </div>
);
