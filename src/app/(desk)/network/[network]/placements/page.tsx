import { PlacementList } from "@/transit/placement/components/placement-list";
import { readPlacementFilter } from "@/transit/placement/components/read-filter";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { ListFilter } from "@/ui/list-filter";
import { PageHeader } from "@/ui/page-header";
import type { Query } from "@/ui/read-filter";
import { deskTitle } from "../desk";

export const generateMetadata = deskTitle("Placements");

type Props = { params: Promise<{ network: string }>; searchParams: Promise<Query> };

export default async function PlacementsPage({ params, searchParams }: Props) {
  const { network } = await params;
  const filter = readPlacementFilter(await searchParams);
  const { q, show } = filter;
  const here = `/network/${network}/placements`;
  const placements = await forPage(api.transit.placement.received({ network, q, show }));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Placements"
        sentence="What passes through your network: what runs, what will, and what came of it."
      />
      <ListFilter
        {...{ here, filter }}
        label="Find by brand or offer"
        count={placements.length}
        empty={
          <EmptyState
            title="Nothing passes through yet"
            action={
              <LinkButton look="quiet" href={`/network/${network}/proposals`}>
                See the proposals
              </LinkButton>
            }
          >
            What its owner and its people say yes to stands here, from the payment to the report. A steward
            can pause whatever runs, at once.
          </EmptyState>
        }
      >
        <PlacementList placements={placements} side="owner" root={`/network/${network}`} />
      </ListFilter>
    </main>
  );
}
