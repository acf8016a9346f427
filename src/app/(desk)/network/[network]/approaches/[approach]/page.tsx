import { ApproachView } from "@/market/approach/components/approach-view";
import { BidForm } from "@/market/approach/components/bid-form";
import { firstBid } from "@/market/approach/components/bid-values";
import { SellersDeeds } from "@/market/approach/components/sellers-deeds";
import { AnswerDialog } from "@/market/question/components/answer-dialog";
import { QuestionList } from "@/market/question/components/question-list";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { deskTitle } from "../../desk";

export const generateMetadata = deskTitle("A buyer");

type Props = {
  params: Promise<{ network: string; approach: string }>;
  searchParams: Promise<{ counter?: string | string[] }>;
};

export default async function ReceivedApproachPage({ params, searchParams }: Props) {
  const [{ network, approach: approachId }, { counter }] = await Promise.all([params, searchParams]);
  const [approach, questions] = await Promise.all([
    forPage(api.market.approach.read({ network, approachId })),
    forPage(api.market.question.received({ network, approachId })),
  ]);
  const { brand, may, bid } = approach;
  const here = `/network/${network}/approaches/${approachId}`;
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title={brand.verified?.legalName ?? brand.name}
        breadcrumb={[{ href: `/network/${network}/approaches`, label: "Buyers" }]}
      />
      {counter !== undefined && may.counter === true && bid ? (
        <Section title="Other terms">
          <BidForm
            as={{ network }}
            {...{ approachId, hash: approach.hash, first: firstBid(approach), back: here }}
            currency={bid.currency}
          />
        </Section>
      ) : (
        <ApproachView approach={approach} deeds={<SellersDeeds {...{ approach, network, here }} />}>
          {(approach.isInside || questions.length > 0) && (
            <Section
              id="questions"
              title="Questions and answers"
              sentence="How many you answer, and how soon, is shown to those who look at your listing."
            >
              <QuestionList
                questions={questions}
                none="This buyer has asked nothing yet."
                after={({ id, words }) => <AnswerDialog {...{ network, question: id, words }} />}
              />
            </Section>
          )}
        </ApproachView>
      )}
    </main>
  );
}
