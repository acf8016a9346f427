import { DealPart } from "@/market/deal/components/deal-part";
import { DealRoad } from "@/market/deal/components/deal-road";
import { MoneyPart } from "@/market/deal/components/money-part";
import { HandoverPart } from "@/market/handover/components/handover-part";
import { HoldbackPart } from "@/market/holdback/components/holdback-part";
import { MessagePart } from "@/market/message/components/message-part";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { opsTitle } from "../../ops";

type Props = { params: Promise<{ deal: string }> };

export const generateMetadata = opsTitle("A sale");

export default async function OpsDealPage({ params }: Props) {
  const of = { deal: (await params).deal };
  const [deal, money, items, findings, agreement, messages, handover, holdback] = await Promise.all([
    forPage(api.market.deal.read(of)),
    forPage(api.market.deal.moneyRead(of)),
    forPage(api.market.diligence.read(of)),
    forPage(api.market.finding.read(of)),
    forPage(api.market.agreement.read(of)),
    forPage(api.market.message.read(of)),
    forPage(api.market.handover.read(of)),
    forPage(api.market.holdback.read(of)),
  ]);
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title={`The sale of ${deal.network.name}`}
        sentence={`${deal.buyer.name} buys it from ${deal.seller}.`}
        breadcrumb={[{ href: "/ops/deals", label: "Sales" }]}
      />
      <div className="flex flex-col gap-10">
        <DealRoad deal={deal} />
        {holdback && <HoldbackPart holdback={holdback} />}
        {handover && <HandoverPart handover={handover} />}
        <DealPart {...{ deal, items, findings, agreement }}>
          {money && <MoneyPart deal={deal} money={money} />}
        </DealPart>
        <Section title="Messages" sentence="What the two sides have written to one another.">
          <MessagePart deal={deal} messages={messages} />
        </Section>
      </div>
    </main>
  );
}
