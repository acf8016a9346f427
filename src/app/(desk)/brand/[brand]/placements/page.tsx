import { PlacementList } from "@/transit/placement/components/placement-list";
import { shows } from "@/transit/placement/schema";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { ListFilter } from "@/ui/list-filter";
import { NothingFound } from "@/ui/nothing-found";
import { PageHeader } from "@/ui/page-header";
import { readFilter } from "@/ui/read-filter";
import { brandTitle } from "../brand";

export const generateMetadata = brandTitle("Placements");

type Query = { q?: string | string[]; show?: string | string[] };
type Props = { params: Promise<{ brand: string }>; searchParams: Promise<Query> };

export default async function SentPlacementsPage({ params, searchParams }: Props) {
  const { brand } = await params;
  const { q, show, narrow } = readFilter(await searchParams, shows);
  const here = `/brand/${brand}/placements`;
  const placements = await forPage(api.transit.placement.sent({ brand, q, show }));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Placements"
        sentence="What you agreed on with networks: what runs, what will, and what came of it."
      />
      {(placements.length > 0 || narrow) && (
        <ListFilter {...{ here, q, show, shows }} label="Find by network or offer" />
      )}
      {placements.length === 0 && narrow && <NothingFound here={here} />}
      {placements.length > 0 && (
        <PlacementList placements={placements} side="brand" root={`/brand/${brand}`} />
      )}
      {placements.length === 0 && !narrow && (
        <EmptyState
          title="Nothing is agreed yet"
          action={
            <LinkButton look="quiet" href={`/brand/${brand}/proposals`}>
              See your proposals
            </LinkButton>
          }
        >
          When a network and its people have said yes to a proposal of yours, it stands here until it has run
          and the money is settled.
        </EmptyState>
      )}
    </main>
  );
}
