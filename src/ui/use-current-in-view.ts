"use client";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * For parts that stand in one row on a phone: after each walk the current one is brought into view, and the page stays
 * where it is.
 */
export function useCurrentInView() {
  const here = usePathname();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const current = here && ref.current?.querySelector("[aria-current]");
    const row = current ? current.closest("nav") : null;
    if (!current || !row) return;
    row.scrollLeft += current.getBoundingClientRect().left - row.getBoundingClientRect().left - 48;
  }, [here]);
  return { here, ref };
}
