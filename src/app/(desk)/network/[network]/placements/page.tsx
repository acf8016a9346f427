import { PlacementList } from "@/transit/placement/components/placement-list";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { deskTitle } from "../desk";

export const generateMetadata = deskTitle("Placements");

export default async function PlacementsPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const placements = await forPage(api.transit.placement.received({ network }));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Placements"
        sentence="What passes through your network: what runs, what will, and what came of it."
      />
      {placements.length > 0 ? (
        <PlacementList placements={placements} side="owner" root={`/network/${network}`} />
      ) : (
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
