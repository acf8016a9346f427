import { AmendForm } from "@/networks/charter/components/amend-form";
import { CharterHistory } from "@/networks/charter/components/charter-history";
import { CharterText } from "@/networks/charter/components/charter-text";
import { SaleVoteText } from "@/networks/charter/components/sale-vote-text";
import { PolicyText } from "@/networks/partner-policy/components/policy-text";
import { api } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Charter");

export default async function CharterDeskPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const desk = await deskOf(network);
  const versions = await api.networks.charter.list({ network });
  const [current] = versions;
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-12">
      <div className="-mb-12">
        <PageHeader
          title="Charter"
          sentence="What everybody here has said yes to. A change is a new version; the old ones stay readable below."
        />
      </div>
      {current && desk.maySteward && (
        <AmendForm key={current.version} network={network} version={current.version} charter={current} />
      )}
      {current && !desk.maySteward && (
        <>
          <CharterText charter={current} under="h1" />
          <Section title="Before it changes hands">
            <SaleVoteText rule={current.saleVote} />
          </Section>
          <Section title="Partners">
            <PolicyText policy={current.partners} />
          </Section>
        </>
      )}
      <Section title="Versions">
        <CharterHistory versions={versions} />
      </Section>
    </main>
  );
}
