import { threadPath } from "../policy";
import type { useThread } from "./use-thread";

type Props = {
  network: string;
  thread: { id: string; lastNumber: number };
  live: ReturnType<typeof useThread>;
};

/** What came while somebody was reading, and was not put under her eyes. */
export const Arrivals = ({ network, thread, live }: Props) => (
  <>
    {live.beyond > 0 && (
      <a
        href={threadPath(network, thread.id, thread.lastNumber + live.beyond)}
        className="mt-4 inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-4"
      >
        Newer replies are on the last page
      </a>
    )}
    {live.waiting.length > 0 && (
      <button
        type="button"
        onClick={() => {
          live.showWaiting();
          requestAnimationFrame(() =>
            document.getElementById(`post-${live.waiting[0]?.number}`)?.scrollIntoView(),
          );
        }}
        className="sticky bottom-20 z-20 mx-auto mt-4 block min-h-11 rounded-full bg-brand px-5 font-semibold text-brand-ink text-sm shadow-lift hover:bg-brand-deep md:bottom-6"
      >
        {live.waiting.length === 1 ? "1 new reply" : `${live.waiting.length} new replies`}
      </button>
    )}
  </>
);

export const closedBecause = ({ isClosed }: { isClosed: boolean }) =>
  isClosed
    ? "This thread is closed: it can be read, and takes no more replies."
    : "This space is archived: it can be read, and nothing new is written here.";

export const NewLine = () => (
  <p className="flex items-center gap-3 pt-3 font-semibold text-brand text-xs">
    New since you read this <span aria-hidden className="h-px flex-1 bg-brand-line" />
  </p>
);
