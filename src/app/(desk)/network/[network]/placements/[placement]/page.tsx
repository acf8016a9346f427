import type { Metadata } from "next";
import { AnswerPanel } from "@/transit/creative/components/answer-panel";
import { PlacementView } from "@/transit/placement/components/placement-view";
import { ReasonDialog } from "@/transit/placement/components/reason-dialog";
import { StewardControls } from "@/transit/placement/components/steward-controls";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";

export const metadata: Metadata = { title: "A placement" };

type Props = { params: Promise<{ network: string; placement: string }> };

export default async function PlacementPage({ params }: Props) {
  const { network, placement: placementId } = await params;
  const placed = await forPage(api.transit.placement.read({ network, placementId }));
  const { may, creative } = placed;
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
                <ReasonDialog deed="callOff" {...{ network, placementId }} />
              </div>
            )}
          </div>
        }
      />
    </main>
  );
}
