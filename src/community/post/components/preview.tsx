"use client";
import { useEffect, useState } from "react";
import { api } from "@/trpc/client";
import { Skeleton } from "@/ui/skeleton";

type Shown = { html: string } | { problem: string } | null;

/** What a post will look like, as the server will render it. */
export function Preview({ network, body }: { network: string; body: string }) {
  const [shown, setShown] = useState<Shown>(null);
  useEffect(() => {
    let over = false;
    const show = (next: Shown) => {
      if (!over) setShown(next);
    };
    api.community.post.preview
      .query({ network, body })
      .then(show, () => show({ problem: "The preview could not be fetched. What you wrote is kept." }));
    return () => {
      over = true;
    };
  }, [network, body]);
  return (
    <section aria-label="Preview" aria-live="polite" className="min-h-24 px-4 py-3">
      {!shown && <Skeleton lines={3} />}
      {shown && "problem" in shown && <p className="text-berry text-sm">{shown.problem}</p>}
      {shown && "html" in shown && (
        <div
          className="prose"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered and sanitised by the server
          dangerouslySetInnerHTML={{ __html: shown.html || "<p>Nothing to show yet.</p>" }}
        />
      )}
    </section>
  );
}
