import type { Metadata } from "next";
import { ReviewList } from "@/gate/review/components/review-list";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { TabLinks } from "@/ui/tab-links";

export const metadata: Metadata = { title: "Reviews" };

type Props = { params: Promise<{ network: string }>; searchParams: Promise<{ show?: string }> };

export default async function ReviewsPage({ params, searchParams }: Props) {
  const [{ network }, { show }] = await Promise.all([params, searchParams]);
  const over = show === "decided";
  const reviews = await forPage(api.gate.review.list({ network, over }));
  const here = `/n/${network}/reviews`;
  return (
    <div className="max-w-measure">
      <PageHeader
        title="Reviews"
        sentence="Whether a partner may pass. Those who decide have 72 hours, and silence is a no."
      />
      <div className="mb-6">
        <TabLinks
          label="Which reviews"
          tabs={[
            { href: here, label: "Under way", current: !over },
            { href: `${here}?show=decided`, label: "Decided", current: over },
          ]}
        />
      </div>
      {reviews.length > 0 ? (
        <ReviewList network={network} reviews={reviews} />
      ) : (
        <EmptyState title={over ? "Nothing has been decided with you yet" : "Nothing waits for a vote"}>
          {over
            ? "What you sat on stands here once it is over, with the answer."
            : "When you are drawn for a panel, or the stewards are asked, you are told at once, and the question stands here until it is decided."}
        </EmptyState>
      )}
    </div>
  );
}
