import { notFound } from "next/navigation";
import { HandoverPart } from "@/market/handover/components/handover-part";
import { HoldbackPart } from "@/market/holdback/components/holdback-part";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { opsTitle } from "../../ops";

type Props = { params: Promise<{ deal: string }> };

export const generateMetadata = opsTitle("A sale");

export default async function OpsDealPage({ params }: Props) {
  const { deal } = await params;
  const [handover, holdback] = await Promise.all([
    forPage(api.market.handover.read({ deal })),
    forPage(api.market.holdback.read({ deal })),
  ]);
  if (!handover) notFound();
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader title={`The sale of ${handover.network.name}`} sentence={`${handover.buyer} buys it.`} />
      <div className="flex flex-col gap-10">
        {holdback && <HoldbackPart holdback={holdback} />}
        <HandoverPart handover={handover} />
      </div>
    </main>
  );
}
