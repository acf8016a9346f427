import type { Metadata } from "next";
import { cache } from "react";
import { FirstRightList } from "@/market/first-right/components/first-right-list";
import { AnswerPanel } from "@/transit/creative/components/answer-panel";
import { PlacementView } from "@/transit/placement/components/placement-view";
import { ReasonButton } from "@/transit/placement/components/reason-button";
import { StewardControls } from "@/transit/placement/components/steward-controls";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { deskOf } from "../../desk";

type Props = { params: Promise<{ network: string; placement: string }> };

const load = cache((network: string, placementId: string) =>
  forPage(api.transit.placement.read({ network, placementId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  return { title: (await load(given.network, given.placement)).offer };
}

export default async function PlacementPage({ params }: Props) {
  const { network, placement: placementId } = await params;
  const placed = await load(network, placementId);
  const { may, creative } = placed;
  const { isOwner } = await deskOf(network);
  const partners = isOwner && placed.state === "settled" ? await api.market.firstRight.list({ network }) : [];
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title={placed.offer}
        sentence={`From ${placed.brand.verified?.legalName ?? placed.brand.name}`}
        breadcrumb={[{ href: `/network/${network}/placements`, label: "Placements" }]}
      />
      <PlacementView
        placed={placed}
        as={{ network }}
        deeds={
          <div className="flex flex-col gap-3">
            {may.approve === true && creative && (
              <AnswerPanel
                {...{ network, placementId }}
                hash={creative.hash}
                rules={placed.citable}
                maySendBack={placed.maySendBack}
                rounds={placed.rounds}
              />
            )}
            <StewardControls network={network} placed={placed} />
            {may.callOff === true && (
              <div>
                <ReasonButton deed="callOff" {...{ network, placementId }} />
              </div>
            )}
          </div>
        }
      />
      {isOwner && placed.state === "settled" && (
        <div className="mt-10">
          <Section
            title="The first word"
            sentence="If this went well: should you ever sell the network, this brand can be asked before everybody else."
          >
            <FirstRightList
              network={network}
              brands={partners.filter(({ slug }) => slug === placed.brand.slug)}
            />
          </Section>
        </div>
      )}
    </main>
  );
}
