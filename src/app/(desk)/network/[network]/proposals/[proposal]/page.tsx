import type { Metadata } from "next";
import { cache } from "react";
import { AcceptButton } from "@/transit/proposal/components/accept-button";
import { CounterForm } from "@/transit/proposal/components/counter-form";
import { DeclineDialog } from "@/transit/proposal/components/decline-dialog";
import { ExtendButton } from "@/transit/proposal/components/extend-button";
import { ProposalView } from "@/transit/proposal/components/proposal-view";
import { api, forPage } from "@/trpc/server";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";

type Props = {
  params: Promise<{ network: string; proposal: string }>;
  searchParams: Promise<{ counter?: string }>;
};

const load = cache((network: string, proposalId: string) =>
  forPage(api.transit.proposal.read({ network, proposalId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  const { offer, terms } = await load(given.network, given.proposal);
  return { title: offer ?? terms.title };
}

export default async function ReceivedProposalPage({ params, searchParams }: Props) {
  const [{ network, proposal: proposalId }, { counter }] = await Promise.all([params, searchParams]);
  const here = `/network/${network}/proposals/${proposalId}`;
  const proposal = await load(network, proposalId);
  const { may, hash, terms } = proposal;
  const [ownersPart] = proposal.lines.filter(({ label }) => label.startsWith("Owner receives"));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title={proposal.offer ?? terms.title}
        sentence={`Proposed by ${proposal.brand.verified?.legalName ?? proposal.brand.name}`}
        breadcrumb={[{ href: `/network/${network}/proposals`, label: "Proposals" }]}
      />
      {counter && may.counter === true ? (
        <Section title="Other terms">
          <CounterForm as={{ network }} {...{ proposalId, hash, terms }} back={here} />
        </Section>
      ) : (
        <ProposalView
          proposal={proposal}
          deeds={
            (may.accept === true || may.decline === true) && (
              <div className="flex flex-wrap items-start gap-3">
                <AcceptButton
                  as={{ network }}
                  {...{ proposalId, hash }}
                  may={may.accept ?? ""}
                  consequences={[
                    "The days of its run are kept for this brand.",
                    "Your network's people decide whether it may pass, as your charter says.",
                    `If they let it, the brand pays. ${ownersPart?.label}: ${ownersPart?.value}.`,
                  ]}
                />
                {may.counter === true && (
                  <LinkButton look="quiet" href={`${here}?counter=1`}>
                    Offer other terms
                  </LinkButton>
                )}
                {may.accept === true && (
                  <ExtendButton {...{ network, proposalId }} may={may.extend ?? true} />
                )}
                <DeclineDialog {...{ network, proposalId }} />
              </div>
            )
          }
        />
      )}
    </main>
  );
}
