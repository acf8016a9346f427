"use client";
import { useEffect, useState } from "react";
import { api } from "@/trpc/client";
import { DateText } from "@/ui/date-text";
import { Dialog } from "@/ui/dialog";
import { Skeleton } from "@/ui/skeleton";
import { readFailure } from "@/ui/use-action";

type Revision = { id: string; body: string; replacedAt: string };
type Props = { network: string; postId: string; close: () => void };

/** What a post said before it was changed. */
export default function HistoryDialog({ network, postId, close }: Props) {
  const [revisions, setRevisions] = useState<Revision[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    api.community.post.revisions
      .query({ network, postId })
      .then(setRevisions, (error: unknown) => setProblem(readFailure(error).problem));
  }, [network, postId]);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title="What it said before"
      description="The latest wording stands in the thread. These came before it."
    >
      {problem && <p className="text-berry">{problem}</p>}
      {!problem && !revisions && <Skeleton lines={4} />}
      {revisions?.length === 0 && (
        <p className="text-ink-soft">
          This post was changed in the place that it was brought from. What it said before did not come along.
        </p>
      )}
      <ol className="flex flex-col gap-5">
        {revisions?.map(({ id, body, replacedAt }) => (
          <li key={id}>
            <p className="text-ink-faint text-xs">
              Until <DateText at={replacedAt} look="moment" />
            </p>
            <p className="mt-1 whitespace-pre-wrap break-words rounded-md bg-well p-3 text-sm">{body}</p>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
