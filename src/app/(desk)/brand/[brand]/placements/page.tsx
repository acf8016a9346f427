import { PlacementList } from "@/transit/placement/components/placement-list";
import { readPlacementFilter } from "@/transit/placement/components/read-filter";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { ListFilter } from "@/ui/list-filter";
import { PageHeader } from "@/ui/page-header";
import type { Query } from "@/ui/read-filter";
import { brandTitle } from "../brand";

export const generateMetadata = brandTitle("Placements");

type Props = { params: Promise<{ brand: string }>; searchParams: Promise<Query> };

export default async function SentPlacementsPage({ params, searchParams }: Props) {
  const { brand } = await params;
  const filter = readPlacementFilter(await searchParams);
  const { q, show } = filter;
  const here = `/brand/${brand}/placements`;
  const placements = await forPage(api.transit.placement.sent({ brand, q, show }));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Placements"
        sentence="What you agreed on with networks: what runs, what will, and what came of it."
      />
      <ListFilter
        {...{ here, filter }}
        label="Find by network or offer"
        count={placements.length}
        empty={
          <EmptyState
            title="Nothing is agreed yet"
            action={
              <LinkButton look="quiet" href={`/brand/${brand}/proposals`}>
                See your proposals
              </LinkButton>
            }
          >
            When a network and its people have said yes to a proposal of yours, it stands here until it has
            run and the money is settled.
          </EmptyState>
        }
      >
        <PlacementList placements={placements} side="brand" root={`/brand/${brand}`} />
      </ListFilter>
    </main>
  );
}
