"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";
import type { Facets } from "../schema";

/** Keeps the search of this page: what is new in it comes by mail. */
export function KeepButton({ brand, facets }: { brand: string; facets: Facets }) {
  const [kept, setKept] = useState(false);
  const { run, pending, problem } = useAction(() => api.market.savedSearch.keep.mutate({ brand, ...facets }));
  if (kept)
    return (
      <p role="status" className="text-ink-soft">
        Kept. What is new in it comes by mail, once a day at most.{" "}
        <a href={`/brand/${brand}/listings`} className="underline underline-offset-4">
          Your searches
        </a>
      </p>
    );
  return (
    <div className="flex flex-col items-start gap-1">
      <Button
        look="quiet"
        pending={pending}
        onClick={async () => {
          if ((await run()).ok) setKept(true);
        }}
      >
        Keep this search, and mail me what is new
      </Button>
      {problem && (
        <p role="alert" className="text-berry text-sm">
          {problem}
        </p>
      )}
    </div>
  );
}
