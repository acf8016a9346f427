import type { Metadata } from "next";
import { cache } from "react";
import { AcceptButton } from "@/transit/proposal/components/accept-button";
import { CounterForm } from "@/transit/proposal/components/counter-form";
import { ProposalView } from "@/transit/proposal/components/proposal-view";
import { WithdrawButton } from "@/transit/proposal/components/withdraw-button";
import { api, forPage } from "@/trpc/server";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";

type Props = {
  params: Promise<{ brand: string; proposal: string }>;
  searchParams: Promise<{ counter?: string }>;
};

const load = cache((brand: string, proposalId: string) =>
  forPage(api.transit.proposal.get({ brand, proposalId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  const { offer, terms } = await load(given.brand, given.proposal);
  return { title: offer ?? terms.title };
}

export default async function SentProposalPage({ params, searchParams }: Props) {
  const [{ brand, proposal: proposalId }, { counter }] = await Promise.all([params, searchParams]);
  const here = `/brand/${brand}/proposals/${proposalId}`;
  const proposal = await load(brand, proposalId);
  const { may, hash, terms } = proposal;
  const [total] = proposal.lines.filter(({ label }) => label.startsWith("Brand sets aside"));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title={proposal.offer ?? terms.title}
        sentence={`To ${proposal.network.name}`}
        breadcrumb={[{ href: `/brand/${brand}/proposals`, label: "Proposals" }]}
      />
      {counter && may.reply === true ? (
        <Section title="Other terms">
          <CounterForm as={{ brand }} {...{ proposalId, hash, terms }} back={here} />
        </Section>
      ) : (
        <ProposalView
          proposal={proposal}
          deeds={
            may.withdraw === true && (
              <div className="flex flex-wrap items-start gap-3">
                <AcceptButton
                  as={{ brand }}
                  {...{ proposalId, hash }}
                  may={may.agree ?? ""}
                  consequences={[
                    "The days of its run are kept for you.",
                    "The network's people decide whether it may pass. They have 72 hours.",
                    `If they let it, you pay. ${total?.label}: ${total?.value}.`,
                  ]}
                />
                {may.reply === true && (
                  <LinkButton look="quiet" href={`${here}?counter=1`}>
                    Offer other terms
                  </LinkButton>
                )}
                <WithdrawButton {...{ brand, proposalId }} />
              </div>
            )
          }
        />
      )}
    </main>
  );
}
