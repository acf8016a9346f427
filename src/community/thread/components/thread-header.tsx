import type { Insider } from "@/identity/actor";
import { Badge } from "@/ui/badge";
import type { getThread } from "../reads";
import { ThreadMenu } from "./thread-menu";

type Thread = Awaited<ReturnType<typeof getThread>>["thread"];

export const ThreadHeader = ({
  network,
  thread,
  actor,
}: {
  network: string;
  thread: Thread;
  actor: Insider;
}) => (
  <header className="mb-3 max-w-measure">
    <a
      href={`/n/${network}/s/${thread.space.slug}`}
      className="inline-flex min-h-8 items-center text-ink-soft text-sm hover:text-ink hover:underline"
    >
      {thread.space.name}
    </a>
    <div className="flex items-start justify-between gap-3">
      <h1
        dir="auto"
        className="min-w-0 text-balance break-words font-brand font-semibold text-2xl tracking-tight sm:text-3xl"
      >
        {thread.title}
      </h1>
      <ThreadMenu network={network} thread={thread} actor={actor} />
    </div>
    {(thread.isPinned || thread.isClosed) && (
      <p className="mt-2 flex gap-2">
        {thread.isPinned && <Badge tone="brand">Pinned</Badge>}
        {thread.isClosed && <Badge>Closed</Badge>}
      </p>
    )}
  </header>
);
