import type { Metadata } from "next";
import { cache } from "react";
import { DealPart } from "@/market/deal/components/deal-part";
import { DealRoad } from "@/market/deal/components/deal-road";
import { MoneyPart } from "@/market/deal/components/money-part";
import { RoomPart } from "@/market/document/components/room-part";
import { HandoverPart } from "@/market/handover/components/handover-part";
import { HoldbackPart } from "@/market/holdback/components/holdback-part";
import { MessagePart } from "@/market/message/components/message-part";
import { PledgeList } from "@/market/pledge/components/pledge-list";
import { QuestionList } from "@/market/question/components/question-list";
import { api, forPage, forTitle } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";

type Props = { params: Promise<{ deal: string }> };

const load = cache((deal: string) => forPage(api.market.deal.get({ deal })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const deal = await forTitle(load((await params).deal));
  return deal ? { title: `The sale of ${deal.network.name}` } : {};
}

export default async function DealPage({ params }: Props) {
  const { deal: id } = await params;
  const deal = await load(id);
  const of = { deal: id };
  const [money, items, findings, agreement, messages, handover, holdback, pledges, room, questions] =
    await Promise.all([
      forPage(api.market.deal.money(of)),
      forPage(api.market.diligence.list(of)),
      forPage(api.market.finding.list(of)),
      forPage(api.market.agreement.get(of)),
      forPage(api.market.message.list(of)),
      forPage(api.market.handover.get(of)),
      forPage(api.market.holdback.get(of)),
      forPage(api.market.pledge.get(of)),
      forPage(api.market.document.ofDeal(of)),
      forPage(api.market.question.ofDeal(of)),
    ]);
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title={`The sale of ${deal.network.name}`}
        sentence={
          deal.side === "buyer" ? `You are buying it from ${deal.seller}.` : `${deal.buyer.name} buys it.`
        }
      />
      <div className="flex flex-col gap-10">
        <DealRoad deal={deal} />
        {holdback && <HoldbackPart holdback={holdback} />}
        {pledges && (
          <Section title="What was promised to members" sentence="Measured by us, and read by everybody.">
            <PledgeList kept={pledges.kept} />
          </Section>
        )}
        {handover && <HandoverPart handover={handover} />}
        <DealPart {...{ deal, items, findings, agreement }}>
          {money && <MoneyPart deal={deal} money={money} />}
        </DealPart>
        <RoomPart deal={deal} room={room} />
        {questions.length > 0 && (
          <Section title="Questions and answers" sentence="As they were asked and answered on the way here.">
            <QuestionList questions={questions} none="" />
          </Section>
        )}
        <Section title="Messages" sentence="Between the two of you. They stay with the sale.">
          <MessagePart deal={deal} messages={messages} />
        </Section>
      </div>
    </main>
  );
}
