import type { Metadata } from "next";
import { cache } from "react";
import { PayButtons } from "@/payments/hold/components/pay-buttons";
import { FileDialog } from "@/transit/claim/components/file-dialog";
import { CreativeForm } from "@/transit/creative/components/creative-form";
import { AcceptButton } from "@/transit/placement/components/accept-button";
import { CancelButton } from "@/transit/placement/components/cancel-button";
import { PlacementView } from "@/transit/placement/components/placement-view";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";

type Props = { params: Promise<{ brand: string; placement: string }> };

const load = cache((brand: string, placementId: string) =>
  forPage(api.transit.placement.get({ brand, placementId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  return { title: (await load(given.brand, given.placement)).offer };
}

export default async function SentPlacementPage({ params }: Props) {
  const { brand, placement: placementId } = await params;
  const placed = await load(brand, placementId);
  const { may, disclosure, versions, kept, money } = placed;
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title={placed.offer}
        sentence={`In ${placed.network.name}`}
        breadcrumb={[{ href: `/brand/${brand}/placements`, label: "Placements" }]}
      />
      <PlacementView
        placed={placed}
        as={{ brand }}
        deeds={
          <div className="flex flex-wrap items-start gap-3">
            {may.cancel === true && money?.state === "requested" && (
              <PayButtons brand={brand} holdId={money.holdId} about={placed.offer} />
            )}
            {may.accept === true && <AcceptButton {...{ brand, placementId }} />}
            {may.claim === true && !placed.claim && (
              <FileDialog {...{ brand, placementId }} may={placed.mayClaim} />
            )}
            {may.cancel === true && (
              <CancelButton {...{ brand, placementId, kept }} paid={money?.state === "held"} />
            )}
          </div>
        }
        form={
          may.submit === true &&
          disclosure &&
          placed.domain && (
            <Section
              title={versions.length > 0 ? "The next version of your words" : "Your words"}
              sentence="The owner reads exactly this, and what she approves is what runs."
            >
              <CreativeForm
                {...{ brand, placementId, disclosure }}
                version={versions.length + 1}
                first={placed.next}
                domain={placed.domain}
                network={placed.network}
              />
            </Section>
          )
        }
      />
    </main>
  );
}
