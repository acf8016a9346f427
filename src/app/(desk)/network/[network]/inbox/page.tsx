import { ReviewList } from "@/gate/review/components/review-list";
import { AppealList } from "@/networks/appeal/components/appeal-list";
import { ApplicationInbox } from "@/networks/membership/components/application-inbox";
import { GateOnly } from "@/networks/membership/components/gate-only";
import { PlacementList } from "@/transit/placement/components/placement-list";
import { ProposalList } from "@/transit/proposal/components/proposal-list";
import { api } from "@/trpc/server";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { deskOf, deskTitle, turnsOf } from "../desk";

export const generateMetadata = deskTitle("Inbox");

export default async function InboxPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const desk = await deskOf(network);
  const gate =
    desk.mayKeepGate &&
    (await Promise.all([
      api.networks.network.door({ network }),
      api.networks.membership.applications({ network }),
      api.networks.membership.helpers({ network }),
    ]));
  const { proposals, placements, reviews } = await turnsOf(network);
  const appeals = desk.maySteward ? await api.networks.appeal.list({ network }) : [];
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Inbox"
        sentence="Those who have asked to join, longest wait first, and what else waits for an answer."
      />
      {appeals.length > 0 && <AppealList network={network} appeals={appeals} />}
      {proposals.length > 0 && (
        <Section title="Proposals of brands" className="mb-10">
          <ProposalList proposals={proposals} side="owner" root={`/network/${network}`} />
        </Section>
      )}
      {placements.length > 0 && (
        <Section
          title="Placements"
          sentence="Words that you have not read yet, and what stands still until a steward decides."
          className="mb-10"
        >
          <PlacementList placements={placements} side="owner" root={`/network/${network}`} />
        </Section>
      )}
      {desk.maySteward && (
        <Section
          title="Reviews"
          sentence="Whether a partner may pass, as your charter lets it be decided."
          actions={
            <LinkButton look="quiet" size="small" href={`/n/${network}/reviews`}>
              All reviews
            </LinkButton>
          }
          className="mb-10"
        >
          {reviews.length > 0 ? (
            <ReviewList network={network} reviews={reviews} />
          ) : (
            <p className="text-ink-soft">Nothing is under way.</p>
          )}
        </Section>
      )}
      {gate ? (
        <ApplicationInbox
          network={network}
          applications={gate[1]}
          helpers={gate[2]}
          own={gate[0].own?.id ?? null}
          placesLeft={gate[0].placesLeft}
        />
      ) : (
        <GateOnly />
      )}
    </main>
  );
}
