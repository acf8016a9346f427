import { BalanceTable } from "@/payments/book/components/balance-table";
import { FreezeTable } from "@/payments/book/components/freeze-table";
import { StopDialog } from "@/payments/book/components/stop-dialog";
import { DebtTable } from "@/payments/debt/components/debt-table";
import { FindingList } from "@/payments/finding/components/finding-list";
import { StrandedTable } from "@/payments/refund/components/stranded-table";
import { RefusedTable } from "@/payments/transfer/components/refused-table";
import { api, forPage } from "@/trpc/server";
import { DateText } from "@/ui/date-text";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { opsTitle } from "../ops";

export const generateMetadata = opsTitle("Money");

export default async function MoneyPage() {
  const [findings, { frozen, compared, lies }, refused, stranded, debts] = await forPage(
    Promise.all([
      api.payments.finding.list(),
      api.payments.book.get(),
      api.payments.transfer.refused(),
      api.payments.refund.stranded(),
      api.payments.debt.list(),
    ]),
  );
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-12">
      <div className="-mb-12">
        <PageHeader
          title="Money"
          sentence="Where our books and the payment provider’s differ."
          actions={
            <LinkButton look="quiet" href="/ops/payments">
              All payments
            </LinkButton>
          }
        />
      </div>
      <div className="flex flex-col gap-4">
        <FindingList findings={findings} />
        <p className="text-ink-soft text-sm">
          {compared ? (
            <>
              Last compared on <DateText at={compared.at} look="moment" />.
            </>
          ) : (
            "Not compared yet: the first comparison is within a quarter of an hour."
          )}
        </p>
      </div>
      <Section title="Frozen" sentence="Nothing of it leaves until it is let go on." actions={<StopDialog />}>
        <FreezeTable freezes={frozen} />
      </Section>
      <Section
        title="Refused"
        sentence="What the payment provider would not send. The owner is still owed it: find out why, then ask again."
      >
        <RefusedTable transfers={refused} />
      </Section>
      <Section
        title="Did not arrive"
        sentence="What was given back and did not reach its brand. The brand is still owed it: ask it where to send it."
      >
        <StrandedTable refunds={stranded} />
      </Section>
      <Section
        title="Owed to us"
        sentence="What owners had to give back and have not. It is kept back from what they earn next."
      >
        <DebtTable debts={debts} />
      </Section>
      <Section title="The books" sentence="What we have and spent is plus, what we owe and earned is minus.">
        <BalanceTable rows={lies} />
      </Section>
    </main>
  );
}
