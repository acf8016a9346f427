"use client";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * A page that changes without loading anew leaves the keyboard on a link that is no longer there, or nowhere. This
 * brings it to the content, as a loaded page would, unless the new page has put it somewhere itself.
 */
export function Arrival() {
  const path = usePathname();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    const main = document.getElementById("main");
    if (main && !main.contains(document.activeElement)) main.focus({ preventScroll: true });
  }, [path]);
  return null;
}
