import type { ReactNode } from "react";
import { decidesWords } from "@/networks/partner-policy/policy";
import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { Section } from "@/ui/section";
import type { Reviewed } from "../reads";
import { ReviewResult } from "./review-result";

type Props = {
  review: Reviewed;
  /** How it would stand in the network, its label first. */
  preview: ReactNode;
  /** The ballot, for whoever may still cast one. */
  children: ReactNode;
};

/** What somebody who decides about a partner reads, and what became of it. */
export const ReviewView = ({ review, preview, children }: Props) => (
  <div className="flex flex-col gap-10">
    <Standing review={review} />
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      <Fact term="Pays">{review.summary.money}</Fact>
      <Fact term="Would run">{review.summary.when}</Fact>
      <Fact term="Decided until">
        <DateText at={review.closesAt} look="deadline" />
      </Fact>
      <Fact term="Voted so far">
        {review.voted} of {review.seats}
      </Fact>
    </dl>
    <Section
      title="How it would look here"
      sentence="The label comes first wherever it is shown, and nobody can take it off."
    >
      <div className="rounded-lg border border-line bg-sheet p-5">{preview}</div>
    </Section>
    {children && (
      <Section title="Your vote" sentence={decidesWords(review.decides)}>
        {children}
      </Section>
    )}
    {review.isOver && <ReviewResult review={review} />}
  </div>
);

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt className="text-ink-faint text-sm">{term}</dt>
    <dd className="font-semibold tabular-nums">{children}</dd>
  </div>
);

function Standing({ review: { isOver, state, seat } }: { review: Reviewed }) {
  if (isOver && state === "passed")
    return (
      <Banner tone="good">The answer was yes. What remains is between the owner and the partner.</Banner>
    );
  if (isOver) return <Banner>The answer was no. The partner reads the reasons, without names.</Banner>;
  if (seat?.voted)
    return (
      <Banner tone="good">Your vote is cast. You are told nothing of the others until it is decided.</Banner>
    );
  if (!seat)
    return <Banner>Others were drawn to decide this. You read along because you run this network.</Banner>;
  return null;
}
