import { ProposalList } from "@/transit/proposal/components/proposal-list";
import { readProposalFilter } from "@/transit/proposal/components/read-filter";
import { OwnerOnly } from "@/transit/rate-card/components/owner-only";
import { api } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { ListFilter } from "@/ui/list-filter";
import { PageHeader } from "@/ui/page-header";
import type { Query } from "@/ui/read-filter";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Proposals");

type Props = { params: Promise<{ network: string }>; searchParams: Promise<Query> };

export default async function ReceivedPage({ params, searchParams }: Props) {
  const { network } = await params;
  const filter = readProposalFilter(await searchParams);
  const { q, show } = filter;
  const here = `/network/${network}/proposals`;
  const { isOwner } = await deskOf(network);
  const proposals = isOwner ? await api.transit.proposal.received({ network, q, show }) : null;
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Proposals"
        sentence="What brands ask of your network. Each waits 72 hours for you, and then expires."
      />
      {!proposals && <OwnerOnly />}
      {proposals && (
        <ListFilter
          {...{ here, filter }}
          label="Find by brand or offer"
          count={proposals.length}
          empty={
            <EmptyState
              title="Nobody has proposed anything yet"
              action={
                <LinkButton look="quiet" href={`/network/${network}/rate-card`}>
                  See your rate card
                </LinkButton>
              }
            >
              Brands can propose once your charter lets partners in and an offer is on your card. Only those
              who have proven who they are, and cross none of your red lines, get as far as this page.
            </EmptyState>
          }
        >
          <ProposalList proposals={proposals} side="owner" root={`/network/${network}`} />
        </ListFilter>
      )}
    </main>
  );
}
