import type { Metadata } from "next";
import { cache } from "react";
import { PolicyText } from "@/networks/partner-policy/components/policy-text";
import { ProposalForm } from "@/transit/proposal/components/proposal-form";
import { firstValues } from "@/transit/proposal/components/proposal-values";
import { api, forPage } from "@/trpc/server";
import { Banner } from "@/ui/banner";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";

type Props = {
  params: Promise<{ brand: string; network: string }>;
  searchParams: Promise<{ offer?: string }>;
};

const load = cache((brand: string, network: string) =>
  forPage(api.transit.proposal.begin({ brand, network })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  const { network } = await load(given.brand, given.network);
  return { title: `Propose to ${network.name}` };
}

export default async function ProposePage({ params, searchParams }: Props) {
  const [{ brand, network }, { offer }] = await Promise.all([params, searchParams]);
  const begun = await load(brand, network);
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-10">
      <div className="-mb-10">
        <PageHeader
          title={`Propose to ${begun.network.name}`}
          sentence={
            begun.answerRate === null
              ? "Its owner has 72 hours to answer."
              : `Its owner has 72 hours to answer, and has answered ${begun.answerRate} % of what came in half a year.`
          }
          breadcrumb={[{ href: `/brand/${brand}/networks`, label: "Networks" }]}
          actions={
            <LinkButton look="quiet" href={`/networks/${network}`}>
              Its profile and calendar
            </LinkButton>
          }
        />
      </div>
      {begun.proven !== true && (
        <Banner
          tone="warn"
          title="You can write a draft now, and send it once you are proven."
          action={
            <LinkButton look="quiet" size="small" href={`/brand/${brand}/verification`}>
              To Verification
            </LinkButton>
          }
        >
          {begun.proven}
        </Banner>
      )}
      {begun.offers.length > 0 ? (
        <ProposalForm brand={brand} begun={begun} first={firstValues(begun, offer)} />
      ) : (
        <EmptyState
          title="Nothing is offered to brands here now"
          action={
            <LinkButton look="quiet" href={`/brand/${brand}/networks`}>
              See other networks
            </LinkButton>
          }
        >
          The owner may put something on the card again. Others are open to partners today.
        </EmptyState>
      )}
      <Section title="What holds for partners here">
        <PolicyText policy={begun.policy} />
      </Section>
    </main>
  );
}
