import { PlacementList } from "@/transit/placement/components/placement-list";
import { shows } from "@/transit/placement/schema";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { ListFilter } from "@/ui/list-filter";
import { NothingFound } from "@/ui/nothing-found";
import { PageHeader } from "@/ui/page-header";
import { readFilter } from "@/ui/read-filter";
import { deskTitle } from "../desk";

export const generateMetadata = deskTitle("Placements");

type Query = { q?: string | string[]; show?: string | string[] };
type Props = { params: Promise<{ network: string }>; searchParams: Promise<Query> };

export default async function PlacementsPage({ params, searchParams }: Props) {
  const { network } = await params;
  const { q, show, narrow } = readFilter(await searchParams, shows);
  const here = `/network/${network}/placements`;
  const placements = await forPage(api.transit.placement.received({ network, q, show }));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Placements"
        sentence="What passes through your network: what runs, what will, and what came of it."
      />
      {(placements.length > 0 || narrow) && (
        <ListFilter {...{ here, q, show, shows }} label="Find by brand or offer" />
      )}
      {placements.length === 0 && narrow && <NothingFound here={here} />}
      {placements.length > 0 && (
        <PlacementList placements={placements} side="owner" root={`/network/${network}`} />
      )}
      {placements.length === 0 && !narrow && (
        <EmptyState
          title="Nothing passes through yet"
          action={
            <LinkButton look="quiet" href={`/network/${network}/proposals`}>
              See the proposals
            </LinkButton>
          }
        >
          What its owner and its people say yes to stands here, from the payment to the report. A steward can
          pause whatever runs, at once.
        </EmptyState>
      )}
    </main>
  );
}
