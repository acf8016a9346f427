import type { Metadata } from "next";
import { cache } from "react";
import { PledgeList } from "@/market/pledge/components/pledge-list";
import { PolicyText } from "@/networks/partner-policy/components/policy-text";
import { CalendarFrame } from "@/transit/calendar/components/calendar-frame";
import { CalendarGrid } from "@/transit/calendar/components/calendar-grid";
import { readShown } from "@/transit/calendar/components/read-shown";
import { OfferCard } from "@/transit/offer/components/offer-card";
import { LogList } from "@/transit/partner-log/components/log-list";
import { ReliabilityList } from "@/transit/placement/components/reliability-list";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";

type Query = { view?: string; at?: string };
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> };

const cardOf = cache((network: string) => forPage(api.transit.rateCard.show({ network })));
const doorOf = cache((network: string) => forPage(api.networks.network.door({ network })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await doorOf((await params).slug);
  return { title: `${name} for brands` };
}

export default async function NetworkProfilePage({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const card = await cardOf(slug);
  const [door, entries, pledges, calendar] = await Promise.all([
    doorOf(slug),
    forPage(api.transit.partnerLog.show({ network: slug })),
    api.market.pledge.show({ network: slug }),
    api.transit.calendar.show({ network: slug, ...readShown(query) }),
  ]);
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto flex max-w-page flex-col gap-12 px-4 pt-10 sm:px-8 sm:pt-16"
    >
      <div className="-mb-8">
        <PageHeader
          title={door.name}
          sentence={door.purpose}
          breadcrumb={[{ href: "/networks", label: "Networks" }]}
          actions={
            <LinkButton look="quiet" href={`/n/${slug}`}>
              Its own front page
            </LinkButton>
          }
        />
        <p className="text-ink-soft">
          {door.memberCount.toLocaleString("en")} {door.memberCount === 1 ? "member" : "members"} of at most{" "}
          {door.capacity.toLocaleString("en")}. {door.owner.name} keeps it.
        </p>
      </div>
      <Section
        title="What partners may do here"
        sentence="From the charter. The members have said yes to it."
      >
        <PolicyText policy={card.policy} />
      </Section>
      <Section
        title="What brands can ask for"
        sentence="The owner answers each proposal, and the network's own people decide what may pass."
      >
        {card.offers.length > 0 ? (
          <ul className="flex flex-col gap-4">
            {card.offers.map((offer) => (
              <li key={offer.id}>
                <OfferCard offer={offer} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState title="Nothing is offered to brands here">
            This network keeps to itself for now. Others are open to partners.
          </EmptyState>
        )}
      </Section>
      {pledges && (
        <Section
          title="What was promised when it changed hands"
          sentence={`${pledges.buyer} bought this network. What it promised the members is measured by us, from what happened since.`}
        >
          <PledgeList kept={pledges.kept} />
        </Section>
      )}
      <Section
        title="How far its owner can be relied on"
        sentence="Counted by us from what happened, not told by anybody."
      >
        <ReliabilityList reliability={card.reliability} />
      </Section>
      {card.offers.length > 0 && (
        <Section title="When">
          <CalendarFrame calendar={calendar} href={`/networks/${slug}`} under="h2">
            <CalendarGrid calendar={calendar} />
          </CalendarFrame>
        </Section>
      )}
      <Section
        title="Partners so far"
        sentence="What passed through, how it was decided, and what members said."
      >
        <LogList entries={entries} name={door.name} />
      </Section>
    </main>
  );
}
