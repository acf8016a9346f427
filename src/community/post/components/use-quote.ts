import { useEffect, useRef } from "react";

/** Takes a quote once for each time that somebody asked for it. */
export function useQuote(quote: string | null | undefined, take: (quote: string) => void) {
  const latest = useRef(take);
  latest.current = take;
  const taken = useRef<string | null>(null);
  useEffect(() => {
    if (!quote) {
      taken.current = null;
    } else if (taken.current !== quote) {
      taken.current = quote;
      latest.current(quote);
    }
  }, [quote]);
}
