import { ProposalList } from "@/transit/proposal/components/proposal-list";
import { readProposalFilter } from "@/transit/proposal/components/read-filter";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { ListFilter } from "@/ui/list-filter";
import { PageHeader } from "@/ui/page-header";
import type { Query } from "@/ui/read-filter";
import { brandTitle } from "../brand";

export const generateMetadata = brandTitle("Proposals");

type Props = { params: Promise<{ brand: string }>; searchParams: Promise<Query> };

export default async function SentPage({ params, searchParams }: Props) {
  const { brand } = await params;
  const filter = readProposalFilter(await searchParams);
  const { q, show } = filter;
  const here = `/brand/${brand}/proposals`;
  const proposals = await forPage(api.transit.proposal.sent({ brand, q, show }));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Proposals"
        sentence="What you ask of networks, what they answer, and what waits for you."
        actions={
          proposals.length > 0 && <LinkButton href={`/brand/${brand}/networks`}>Find a network</LinkButton>
        }
      />
      <ListFilter
        {...{ here, filter }}
        label="Find by network or offer"
        count={proposals.length}
        empty={
          <EmptyState
            title="You have proposed nothing yet"
            action={<LinkButton href={`/brand/${brand}/networks`}>Find a network</LinkButton>}
          >
            Find a network whose values are yours, read what its members allow, and ask for one thing on one
            day. Its owner answers within 72 hours.
          </EmptyState>
        }
      >
        <ProposalList proposals={proposals} side="brand" root={`/brand/${brand}`} />
      </ListFilter>
    </main>
  );
}
