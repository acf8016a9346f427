"use client";
import { useRouter } from "next/navigation";
import { startTransition, useEffect } from "react";

/**
 * Lets plain links of this site change the page without loading it anew. Long lists and members' words
 * have hundreds of links: one listener is cheaper than a component for each.
 */
export function SoftLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const href = link?.getAttribute("href");
      if (!link || !href || !/^\/(?!\/|api\/|media\/)/.test(href)) return;
      if (link.target || link.hasAttribute("download")) return;
      event.preventDefault();
      startTransition(() => router.push(href));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}
