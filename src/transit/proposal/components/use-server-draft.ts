"use client";
import { useEffect, useRef, useState } from "react";
import { api } from "@/trpc/client";
import type { ProposalValues } from "./proposal-values";

/** Keeps what is typed on the server, a moment after the last key. What fails is tried again with the next key. */
export function useServerDraft(brand: string, network: string, values: ProposalValues, keeps: boolean) {
  const [kept, setKept] = useState<"no" | "yes" | "failed">("no");
  const first = useRef(values);
  useEffect(() => {
    if (!keeps || values === first.current) return;
    const timer = setTimeout(() => {
      api.transit.proposal.draft.mutate({ brand, network, data: values }).then(
        () => setKept("yes"),
        () => setKept("failed"),
      );
    }, 1_200);
    return () => clearTimeout(timer);
  }, [brand, network, values, keeps]);
  return kept;
}
