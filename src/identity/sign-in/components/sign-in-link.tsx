"use client";
import { usePathname, useSearchParams } from "next/navigation";

/** Leads to the sign-in and back to this very page, with the invitation that may stand in its address. */
export function SignInLink({ className }: { className: string }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const here = query ? `${path}?${query}` : path;
  return (
    <a href={`/sign-in?to=${encodeURIComponent(here)}`} className={className}>
      Sign in
    </a>
  );
}
