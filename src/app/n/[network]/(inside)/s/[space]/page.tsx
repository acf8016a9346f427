import type { Metadata } from "next";
import { cache } from "react";
import { PartnerSlot } from "@/community/partner-item/components/partner-slot";
import { accessWords } from "@/community/space/components/access-words";
import { SpaceThreads } from "@/community/space/components/space-threads";
import { WhoButton } from "@/community/space/components/who-button";
import { api, forPage, visit } from "@/trpc/server";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Pagination } from "@/ui/pagination";

type Props = {
  params: Promise<{ network: string; space: string }>;
  searchParams: Promise<{ page?: string }>;
};

const load = cache(async (network: string, slug: string) => {
  await visit(network);
  return forPage(api.community.space.get({ network, slug: decodeURIComponent(slug) }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { network, space } = await params;
  return { title: (await load(network, space)).name };
}

export default async function SpacePage({ params, searchParams }: Props) {
  const { network, space: slug } = await params;
  const page = Math.max(1, Math.trunc(Number((await searchParams).page)) || 1);
  const [house, space] = await Promise.all([visit(network), load(network, slug)]);
  const { threads, more } = space.canRead
    ? await forPage(api.community.thread.list({ network, spaceId: space.id, page }))
    : { threads: [], more: false };
  const partner =
    space.canRead && page === 1
      ? await forPage(api.community.partnerItem.next({ network, space: space.slug }))
      : null;
  const at = (page: number) => `/n/${network}/s/${slug}?page=${page}`;
  const canStart = house.canSpeak && space.canRead && !space.isArchived;
  return (
    <>
      <PageHeader
        title={space.name}
        sentence={space.purpose}
        actions={
          <>
            {space.access === "invited" && space.canRead && (
              <WhoButton
                network={network}
                space={{ id: space.id, name: space.name }}
                me={house.me?.id ?? null}
                isSteward={house.isSteward}
              />
            )}
            {canStart && <LinkButton href={`/n/${network}/new?space=${slug}`}>Start a thread</LinkButton>}
          </>
        }
      />
      {space.access !== "members" && (
        <p className="-mt-4 mb-6 text-ink-faint text-sm">
          Read by: {accessWords[space.access].toLowerCase()}.
        </p>
      )}
      {partner && (
        <div className="mb-6">
          <PartnerSlot network={network} item={partner} under="h2" />
        </div>
      )}
      <SpaceThreads network={network} space={space} threads={threads} />
      <Pagination newer={page > 1 ? at(page - 1) : null} older={more ? at(page + 1) : null} />
    </>
  );
}
