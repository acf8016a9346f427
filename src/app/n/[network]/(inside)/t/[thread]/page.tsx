import type { Metadata } from "next";
import { cache } from "react";
import { ThreadHeader } from "@/community/thread/components/thread-header";
import { ThreadView } from "@/community/thread/components/thread-view";
import { api, forPage, visit } from "@/trpc/server";
import { Pagination } from "@/ui/pagination";

type Props = {
  params: Promise<{ network: string; thread: string }>;
  searchParams: Promise<{ from?: string }>;
};

const page = 50;
const load = cache((network: string, threadId: string, from: number) =>
  forPage(api.community.thread.get({ network, threadId, from })),
);
const readFrom = (given: string | undefined) => Math.max(1, Math.trunc(Number(given)) || 1);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { network, thread } = await params;
  await visit(network);
  return { title: (await load(network, thread, readFrom((await searchParams).from))).thread.title };
}

export default async function ThreadPage({ params, searchParams }: Props) {
  const { network, thread: threadId } = await params;
  const from = readFrom((await searchParams).from);
  const [house, data] = await Promise.all([visit(network), load(network, threadId, from)]);
  const at = (number: number) => `/n/${network}/t/${threadId}?from=${number}`;
  return (
    <div className="max-w-measure">
      <ThreadHeader network={network} thread={data.thread} actor={house.actor} />
      <ThreadView
        key={`${threadId} ${from}`}
        network={network}
        data={data}
        actor={house.actor}
        now={new Date().toISOString()}
      />
      <Pagination
        newer={from > 1 ? at(Math.max(1, from - page)) : null}
        older={data.more ? at(from + page) : null}
        labels={{ newer: "Earlier posts", older: "Later posts" }}
      />
    </div>
  );
}
