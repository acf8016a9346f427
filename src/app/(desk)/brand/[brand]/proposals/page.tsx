import { ProposalList } from "@/transit/proposal/components/proposal-list";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { brandTitle } from "../brand";

export const generateMetadata = brandTitle("Proposals");

export default async function SentPage({ params }: { params: Promise<{ brand: string }> }) {
  const { brand } = await params;
  const proposals = await forPage(api.transit.proposal.sent({ brand }));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Proposals"
        sentence="What you ask of networks, what they answer, and what waits for you."
        actions={
          proposals.length > 0 && <LinkButton href={`/brand/${brand}/networks`}>Find a network</LinkButton>
        }
      />
      {proposals.length > 0 ? (
        <ProposalList proposals={proposals} side="brand" root={`/brand/${brand}`} />
      ) : (
        <EmptyState
          title="You have proposed nothing yet"
          action={<LinkButton href={`/brand/${brand}/networks`}>Find a network</LinkButton>}
        >
          Find a network whose values are yours, read what its members allow, and ask for one thing on one
          day. Its owner answers within 72 hours.
        </EmptyState>
      )}
    </main>
  );
}
