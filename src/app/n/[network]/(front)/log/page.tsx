import type { Metadata } from "next";
import { PledgeList } from "@/market/pledge/components/pledge-list";
import { LogList } from "@/transit/partner-log/components/log-list";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { doorOf } from "../../door";

export const metadata: Metadata = { title: "Partner log" };

export default async function LogPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const [door, entries, pledges] = await Promise.all([
    doorOf(network),
    forPage(api.transit.partnerLog.show({ network })),
    api.market.pledge.show({ network }),
  ]);
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-measure px-4 py-10 sm:px-8">
      <PageHeader
        title="Partner log"
        sentence={`Every partner that was let before the members of ${door.name}, the latest first.`}
        breadcrumb={[{ href: door.isInside ? `/n/${network}/feed` : `/n/${network}`, label: door.name }]}
      />
      <LogList entries={entries} name={door.name} under="h2" />
      {pledges && (
        <Section
          title="Promised when it changed hands"
          sentence={`What ${pledges.buyer} promised the members, measured by us.`}
          className="mt-12"
        >
          <PledgeList kept={pledges.kept} />
        </Section>
      )}
    </main>
  );
}
