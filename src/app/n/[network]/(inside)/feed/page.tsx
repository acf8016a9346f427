import type { Metadata } from "next";
import { cookies } from "next/headers";
import { ClaimBanner } from "@/community/import/components/claim-banner";
import { Feed } from "@/community/thread/components/feed";
import { StartPanel } from "@/community/visit/components/start-panel";
import { api, forPage, visit } from "@/trpc/server";

export const metadata: Metadata = { title: "Feed" };

type Props = {
  params: Promise<{ network: string }>;
  searchParams: Promise<{ order?: string }>;
};

export default async function FeedPage({ params, searchParams }: Props) {
  const { network } = await params;
  const kept = await cookies();
  const order = (await searchParams).order ?? kept.get("feed-order")?.value;
  const newest = order === "newest";
  const asOf = new Date().toISOString();
  const [house, cards, partner, waiting] = await Promise.all([
    visit(network),
    forPage(api.community.thread.feed({ network, newest })),
    forPage(api.community.partnerItem.next({ network })),
    forPage(api.community.import.waiting({ network })),
  ]);
  const isStarting = house.state === "newcomer" && kept.get("started")?.value !== network;
  return (
    <>
      <h1 className="mb-4 font-semibold font-serif text-2xl tracking-tight">Feed</h1>
      <ClaimBanner network={network} waiting={waiting} />
      {isStarting && (
        <StartPanel network={network} welcome={house.network.welcome} hasSpoken={house.hasSpoken} />
      )}
      <Feed {...{ network, cards, partner, newest, asOf }} canSpeak={house.canSpeak} />
    </>
  );
}
