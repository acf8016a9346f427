import { NextSteps } from "@/identity/brand/components/next-steps";
import { BrandNetworks } from "@/networks/network/components/brand-networks";
import { PlacementList } from "@/transit/placement/components/placement-list";
import { ProposalList } from "@/transit/proposal/components/proposal-list";
import { api } from "@/trpc/server";
import { Section } from "@/ui/section";
import { brandOf, brandTitle } from "./brand";

export const generateMetadata = brandTitle();

export default async function BrandPage({ params }: { params: Promise<{ brand: string }> }) {
  const { brand } = await params;
  const { name, about, role, verified } = await brandOf(brand);
  const [proposals, placements, networks, { team }] = await Promise.all([
    api.transit.proposal.sent({ brand, show: "turn" }),
    api.transit.placement.sent({ brand, show: "turn" }),
    api.networks.network.ofOwnBrand({ brand }),
    api.identity.brand.team({ brand }),
  ]);
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-10">
      <h1 className="sr-only">{name}</h1>
      {proposals.length + placements.length > 0 && (
        <Section
          title="Waiting for you"
          sentence="Other terms to answer, a price to pay, words to hand in, a report to read. Each says until when."
        >
          <div className="flex flex-col gap-8">
            {proposals.length > 0 && (
              <ProposalList proposals={proposals} side="brand" root={`/brand/${brand}`} />
            )}
            {placements.length > 0 && (
              <PlacementList placements={placements} side="brand" root={`/brand/${brand}`} />
            )}
          </div>
        </Section>
      )}
      <NextSteps
        steps={[
          {
            done: about !== "",
            title: "Say who you are",
            why: "Owners of networks and their members read it before they read anything that you propose.",
            href: `/brand/${brand}/profile`,
          },
          {
            done: verified !== null,
            title: "Prove who you are",
            why: "Your legal name and your domain, once. Until then you can look and draft, and propose nothing.",
            href: `/brand/${brand}/verification`,
          },
          {
            done: team.length > 1,
            title: "Bring a second person",
            why: "Somebody who is there when you are not. A second owner keeps the brand from being locked out.",
            href: `/brand/${brand}/team`,
          },
          {
            done: networks.length > 0,
            title: "Found your first network",
            why: "A place for the people around you, of fifteen to fifteen hundred. It takes ten minutes.",
            href: `/found?owner=${brand}`,
          },
        ]}
      />
      <BrandNetworks brand={{ slug: brand, name }} networks={networks} mayFound={role !== "analyst"} />
    </main>
  );
}
