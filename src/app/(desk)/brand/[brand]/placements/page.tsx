import { PlacementList } from "@/transit/placement/components/placement-list";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { brandTitle } from "../brand";

export const generateMetadata = brandTitle("Placements");

export default async function SentPlacementsPage({ params }: { params: Promise<{ brand: string }> }) {
  const { brand } = await params;
  const placements = await forPage(api.transit.placement.sent({ brand }));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Placements"
        sentence="What you agreed on with networks: what runs, what will, and what came of it."
      />
      {placements.length > 0 ? (
        <PlacementList placements={placements} side="brand" root={`/brand/${brand}`} />
      ) : (
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
