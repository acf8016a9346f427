import type { Metadata } from "next";
import { cache } from "react";
import { PartnerItem } from "@/gate/disclosure/components/partner-item";
import { ReviewView } from "@/gate/review/components/review-view";
import { VoteForm } from "@/gate/review/components/vote-form";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";

type Props = { params: Promise<{ network: string; review: string }> };

const load = cache((network: string, reviewId: string) =>
  forPage(api.gate.review.get({ network, reviewId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  const { summary } = await load(given.network, given.review);
  return { title: `May ${summary.title} pass?` };
}

export default async function ReviewPage({ params }: Props) {
  const { network, review: reviewId } = await params;
  const review = await load(network, reviewId);
  const { title, brief, disclosure } = review.summary;
  return (
    <div className="max-w-measure">
      <PageHeader
        title="May this partner pass?"
        sentence={`${title[0]?.toUpperCase()}${title.slice(1)}.`}
        breadcrumb={[{ href: `/n/${network}/reviews`, label: "Reviews" }]}
      />
      <ReviewView
        review={review}
        preview={
          <PartnerItem disclosure={disclosure}>
            <p className="text-ink-soft">{brief}</p>
          </PartnerItem>
        }
      >
        {review.seat && !review.seat.voted && !review.isOver && (
          <VoteForm network={network} reviewId={reviewId} />
        )}
      </ReviewView>
    </div>
  );
}
