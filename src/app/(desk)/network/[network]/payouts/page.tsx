import { AccountPanel } from "@/networks/payout/components/account-panel";
import { EarningsTable } from "@/networks/payout/components/earnings-table";
import { StatementLinks } from "@/networks/payout/components/statement-links";
import { StatementTable } from "@/networks/payout/components/statement-table";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { deskTitle } from "../desk";

export const generateMetadata = deskTitle("Payouts");

export default async function PayoutsPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const { account, earnings, statement, years } = await forPage(api.networks.payout.get({ network }));
  const { fresh } = await forPage(api.identity.person.mine());
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-12">
      <div className="-mb-12">
        <PageHeader
          title="Payouts"
          sentence="What partners paid for placements here, and how it gets to you."
        />
      </div>
      <EarningsTable earnings={earnings} />
      <Section title="Your account">
        <AccountPanel network={network} account={account} fresh={fresh} />
      </Section>
      <Section title="Statement" actions={<StatementLinks network={network} years={years} />}>
        <StatementTable lines={statement} />
      </Section>
    </main>
  );
}
