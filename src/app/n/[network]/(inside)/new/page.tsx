import type { Metadata } from "next";
import { words } from "@/app/words";
import { quoteItem } from "@/community/partner-item/components/quote-item";
import { StartForm } from "@/community/thread/components/start-form";
import { api, forPage, visit } from "@/trpc/server";
import { Banner } from "@/ui/banner";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";

export const metadata: Metadata = { title: "Start a thread" };

type Props = {
  params: Promise<{ network: string }>;
  searchParams: Promise<{ space?: string; hello?: string; about?: string | string[] }>;
};

export default async function NewThreadPage({ params, searchParams }: Props) {
  const { network } = await params;
  const { space, hello, about } = await searchParams;
  const source = words(about, 60);
  const { spaces, canSpeak, me } = await visit(network);
  const item = source ? await forPage(api.community.partnerItem.get({ network, source })) : null;
  const open = spaces.filter(({ isArchived, canRead }) => canRead && !isArchived);
  const first = open.find(({ slug }) => slug === space) ?? open[0];
  return (
    <>
      <PageHeader title={hello ? "Introduce yourself" : "Start a thread"} />
      {!canSpeak && (
        <Banner>You act for the owner here, so you can read. Join as a member to write as yourself.</Banner>
      )}
      {canSpeak && !first && (
        <EmptyState title="There is no space to write in yet">
          A steward opens the first space on the desk; then this page is where threads begin.
        </EmptyState>
      )}
      {canSpeak && first && (
        <StartForm
          network={network}
          spaces={open}
          space={first.slug}
          quote={item ? quoteItem(item) : undefined}
          title={hello && me ? `Hello from ${me.name}` : undefined}
        />
      )}
    </>
  );
}
