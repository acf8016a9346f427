"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Shows the page anew now and then while somebody looks at it, so that what is counted stays true. */
export function LiveRefresh({ seconds = 30 }: { seconds?: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, seconds * 1_000);
    return () => clearInterval(timer);
  }, [router, seconds]);
  return null;
}
