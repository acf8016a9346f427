"use client";
import { useEffect, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";
import { readFailure } from "@/ui/use-action";
import { Composer } from "./composer";

type Props = { network: string; postId: string; onDone: () => void; onCancel: () => void };

/** A post in the place where it stands, to be said differently. */
export function PostEditor({ network, postId, onDone, onCancel }: Props) {
  const [source, setSource] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    api.community.post.source.query({ network, postId }).then(
      ({ body }) => setSource(body),
      (error: unknown) => setProblem(readFailure(error).problem),
    );
  }, [network, postId]);
  if (problem)
    return (
      <Banner tone="danger" action={<Button onClick={onCancel}>Close</Button>}>
        {problem}
      </Banner>
    );
  if (source === null) return <Skeleton lines={4} />;
  return (
    <div className="mt-2">
      <Composer
        network={network}
        draft={`edit:${postId}`}
        label="Change your post"
        submit="Save the change"
        initial={source}
        autoFocus
        send={({ body }) => api.community.post.edit.mutate({ network, postId, body })}
        onSent={onDone}
        onCancel={onCancel}
      />
    </div>
  );
}
