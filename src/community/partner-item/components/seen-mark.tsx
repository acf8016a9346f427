"use client";
import { useEffect, useRef } from "react";
import { api } from "@/trpc/client";

const second = 1_000;
type Props = { network: string; source: string; isPage: boolean };

/** Says once that the item around it was in view for a second, and on a page of its own that this was opened. */
export function SeenMark({ network, source, isPage }: Props) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const item = mark.current?.closest("article");
    if (!item) return;
    const { see, open } = api.community.partnerItem;
    // Not counting is no harm to whoever reads: nothing is said when it fails.
    if (isPage) open.mutate({ network, source }).catch(() => {});
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (!entry?.isIntersecting || document.visibilityState !== "visible") return;
        timer = setTimeout(() => {
          watch.disconnect();
          see.mutate({ network, source }).catch(() => {});
        }, second);
      },
      { threshold: 0.5 },
    );
    watch.observe(item);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [network, source, isPage]);
  return <span ref={mark} hidden />;
}
