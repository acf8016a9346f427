import { ProposalList } from "@/transit/proposal/components/proposal-list";
import { shows } from "@/transit/proposal/schema";
import { OwnerOnly } from "@/transit/rate-card/components/owner-only";
import { api } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { ListFilter } from "@/ui/list-filter";
import { NothingFound } from "@/ui/nothing-found";
import { PageHeader } from "@/ui/page-header";
import { readFilter } from "@/ui/read-filter";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Proposals");

type Query = { q?: string | string[]; show?: string | string[] };
type Props = { params: Promise<{ network: string }>; searchParams: Promise<Query> };

export default async function ReceivedPage({ params, searchParams }: Props) {
  const { network } = await params;
  const { q, show, narrow } = readFilter(await searchParams, shows);
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
      {proposals && (proposals.length > 0 || narrow) && (
        <ListFilter {...{ here, q, show, shows }} label="Find by brand or offer" />
      )}
      {proposals?.length === 0 && narrow && <NothingFound here={here} />}
      {proposals && proposals.length > 0 && (
        <ProposalList proposals={proposals} side="owner" root={`/network/${network}`} />
      )}
      {proposals?.length === 0 && !narrow && (
        <EmptyState
          title="Nobody has proposed anything yet"
          action={
            <LinkButton look="quiet" href={`/network/${network}/rate-card`}>
              See your rate card
            </LinkButton>
          }
        >
          Brands can propose once your charter lets partners in and an offer is on your card. Only those who
          have proven who they are, and cross none of your red lines, get as far as this page.
        </EmptyState>
      )}
    </main>
  );
}
