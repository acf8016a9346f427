import { ApproachView } from "@/market/approach/components/approach-view";
import { BidForm } from "@/market/approach/components/bid-form";
import { firstBid } from "@/market/approach/components/bid-values";
import { BuyersDeeds } from "@/market/approach/components/buyers-deeds";
import { AskDialog } from "@/market/question/components/ask-dialog";
import { QuestionList } from "@/market/question/components/question-list";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { brandTitle } from "../../brand";

export const generateMetadata = brandTitle("An approach");

type Props = {
  params: Promise<{ brand: string; approach: string }>;
  searchParams: Promise<{ offer?: string | string[] }>;
};

export default async function SentApproachPage({ params, searchParams }: Props) {
  const [{ brand, approach: approachId }, { offer }] = await Promise.all([params, searchParams]);
  const [approach, questions] = await Promise.all([
    forPage(api.market.approach.get({ brand, approachId })),
    forPage(api.market.question.sent({ brand, approachId })),
  ]);
  const { may, network, listing, bid } = approach;
  const here = `/brand/${brand}/approaches/${approachId}`;
  const isWriting = offer !== undefined && (may.offer === true || may.answer === true);
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title={network?.name ?? "A network that is not named yet"}
        breadcrumb={[{ href: `/brand/${brand}/approaches`, label: "Approaches" }]}
      />
      {isWriting ? (
        <Section title={bid ? "Other terms" : "Your offer"}>
          <BidForm
            as={{ brand }}
            {...{ approachId, hash: approach.hash, first: firstBid(approach), back: here }}
            currency={bid?.currency ?? listing?.currency ?? "eur"}
          />
        </Section>
      ) : (
        <ApproachView approach={approach} deeds={<BuyersDeeds {...{ approach, brand, here }} />}>
          {(approach.isInside || questions.length > 0) && (
            <Section
              id="questions"
              title="Questions and answers"
              sentence="Between you and the seller. They stay, also when a sale comes of it."
              actions={approach.isInside && <AskDialog {...{ brand, approachId }} />}
            >
              <QuestionList questions={questions} none="You have asked nothing yet." />
            </Section>
          )}
        </ApproachView>
      )}
    </main>
  );
}
