import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { HandoverPart } from "@/market/handover/components/handover-part";
import { HoldbackPart } from "@/market/holdback/components/holdback-part";
import { PledgeList } from "@/market/pledge/components/pledge-list";
import { api, forPage, forTitle } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";

type Props = { params: Promise<{ deal: string }> };

const load = cache((deal: string) => forPage(api.market.handover.get({ deal })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const handover = await forTitle(load((await params).deal));
  return handover ? { title: `The sale of ${handover.network.name}` } : {};
}

export default async function DealPage({ params }: Props) {
  const { deal } = await params;
  const [handover, holdback, pledges] = await Promise.all([
    load(deal),
    forPage(api.market.holdback.get({ deal })),
    forPage(api.market.pledge.get({ deal })),
  ]);
  if (!handover) notFound();
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title={`The sale of ${handover.network.name}`}
        sentence={handover.side === "buyer" ? "You are buying it." : `${handover.buyer} buys it.`}
      />
      <div className="flex flex-col gap-10">
        {holdback && <HoldbackPart holdback={holdback} />}
        {pledges && (
          <Section title="What was promised to members" sentence="Measured by us, and read by everybody.">
            <PledgeList kept={pledges.kept} />
          </Section>
        )}
        <HandoverPart handover={handover} />
      </div>
    </main>
  );
}
