"use client";
import { useEffect, useState } from "react";
import { api } from "@/trpc/client";
import { readFailure } from "@/ui/use-action";
import type { Quoted } from "../quote";

type Wish = { offerId: string; runsOn: string; writtenBy: "network" | "brand"; wording: string };
type Answer = { quoted: Quoted | null; problem: string | null };

/** The server's price for what is wished, asked anew whenever the wish has rested for a moment. */
export function useQuote(
  brand: string,
  network: string,
  { offerId, runsOn, writtenBy, wording }: Wish,
): Answer {
  const [answer, setAnswer] = useState<Answer>({ quoted: null, problem: null });
  useEffect(() => {
    if (!offerId || !runsOn) return setAnswer({ quoted: null, problem: null });
    const wish = { brand, network, offerId, runsOn, writtenBy, wording };
    let isLatest = true;
    const timer = setTimeout(() => {
      api.transit.proposal.quote.query(wish).then(
        (quoted) => isLatest && setAnswer({ quoted, problem: null }),
        (error: unknown) => isLatest && setAnswer({ quoted: null, problem: readFailure(error).problem }),
      );
    }, 350);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [brand, network, offerId, runsOn, writtenBy, wording]);
  return answer;
}
