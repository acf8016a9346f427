"use client";
import { type RefObject, useEffect, useRef } from "react";
import { api } from "@/trpc/client";
import type { PostView } from "../../post/reads";
import { tellLive } from "../../stream/components/use-live";

const pause = 1_000;
type Reading = { network: string; threadId: string; read: number; enabled: boolean };

/** Remembers how far the thread was read: as far as every post up to there was on the screen. */
export function useReadMark(box: RefObject<HTMLElement | null>, posts: PostView[], reading: Reading) {
  const { network, threadId, enabled } = reading;
  const from = Math.max(reading.read, (posts[0]?.number ?? 1) - 1);
  const told = useRef(reading.read);
  const seen = useRef(new Set<number>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: new posts are new things to see
  useEffect(() => {
    const area = box.current;
    if (!area || !enabled) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      let upTo = Math.max(from, told.current);
      while (seen.current.has(upTo + 1)) upTo += 1;
      if (upTo <= told.current || document.visibilityState !== "visible") return;
      const before = told.current;
      told.current = upTo;
      api.community.thread.read.mutate({ network, threadId, number: upTo }).then(
        () => tellLive({ kind: "read", thread: threadId }),
        () => {
          // Told again with the next post that comes into sight.
          told.current = before;
        },
      );
    };
    const watch = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) seen.current.add(Number((target as HTMLElement).dataset.post));
      }
      clearTimeout(timer);
      timer = setTimeout(tell, pause);
    });
    for (const post of area.querySelectorAll("[data-post]")) watch.observe(post);
    document.addEventListener("visibilitychange", tell);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", tell);
    };
  }, [box, posts.length, network, threadId, enabled, from]);
}
