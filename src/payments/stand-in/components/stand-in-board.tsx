import type { Summary } from "@/local/stripe/summary";
import { EmptyState } from "@/ui/empty-state";
import { Section } from "@/ui/section";
import { MishapPanel } from "./mishap-panel";
import {
  DisputeTable,
  PageTable,
  PayeeTable,
  RefundTable,
  TransferTable,
  WebhookTable,
} from "./moved-tables";
import { PaymentTable } from "./payment-table";
import { heldWords } from "./shown";

/** Everything the stand-in knows, in the order in which money moves. */
export function StandInBoard({ summary, now }: { summary: Summary; now: Date }) {
  const { payments, pages, disputes, refunds, transfers, accounts, webhooks } = summary;
  return (
    <div className="flex flex-col gap-10">
      <p className="text-ink-soft">
        Trellis holds <strong className="text-ink">{heldWords(summary.balance)}</strong> here, counting what
        is still on its way.
      </p>
      <Section
        title="Payments"
        sentence="A debit takes days and may fail; a card can be disputed months later; a transfer comes in whatever sum its sender likes. Here it takes one press."
      >
        {payments.length === 0 ? (
          <EmptyState title="Nothing was paid yet">
            A brand pays when a network has agreed to its proposal: sign in as a brand, and its payment
            appears here.
          </EmptyState>
        ) : (
          <PaymentTable rows={payments} now={now} />
        )}
      </Section>
      {pages.length > 0 && (
        <Section title="Open payment pages" sentence="Somebody was sent to pay, and has not yet.">
          <PageTable rows={pages} now={now} />
        </Section>
      )}
      {disputes.length > 0 && (
        <Section title="Disputes" sentence="The money is gone at once, and comes back only if Trellis wins.">
          <DisputeTable rows={disputes} now={now} />
        </Section>
      )}
      {refunds.length > 0 && (
        <Section title="Refunds" sentence="What goes back to who paid.">
          <RefundTable rows={refunds} now={now} />
        </Section>
      )}
      {transfers.length > 0 && (
        <Section title="Transfers" sentence="What was sent to those who earned it.">
          <TransferTable rows={transfers} now={now} />
        </Section>
      )}
      {accounts.length > 0 && (
        <Section title="Payees" sentence="Once money has gone to a payee's bank, it cannot be taken back.">
          <PayeeTable rows={accounts} />
        </Section>
      )}
      <Section
        title="Let something go wrong"
        sentence="It happens to the next call that fits, and then no more."
      >
        <MishapPanel summary={summary} />
      </Section>
      {webhooks.length > 0 && (
        <Section
          title="Webhooks"
          sentence="What Trellis was told. Each is only a hint: it looks for itself. These are the newest."
        >
          <WebhookTable rows={webhooks.slice(0, 8)} now={now} />
        </Section>
      )}
    </div>
  );
}
