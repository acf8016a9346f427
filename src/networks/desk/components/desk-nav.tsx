"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { cx } from "@/ui/cx";

type Props = {
  slug: string;
  waiting: number;
  mayKeepGate: boolean;
  maySteward: boolean;
  isOwner: boolean;
};

/** What each part of the desk is called, and from which role on it is open. */
const parts = [
  { path: "", label: "Overview", for: "all" },
  { path: "/inbox", label: "Inbox", for: "gatekeeper" },
  { path: "/members", label: "Members", for: "gatekeeper" },
  { path: "/invitations", label: "Invitations", for: "gatekeeper" },
  { path: "/gate", label: "Gate", for: "steward" },
  { path: "/spaces", label: "Spaces", for: "steward" },
  { path: "/landing", label: "Landing page", for: "steward" },
  { path: "/brand-kit", label: "Brand kit", for: "steward" },
  { path: "/charter", label: "Charter", for: "steward" },
  { path: "/rate-card", label: "Rate card", for: "steward" },
  { path: "/proposals", label: "Proposals", for: "steward" },
  { path: "/calendar", label: "Calendar", for: "steward" },
  { path: "/placements", label: "Placements", for: "steward" },
  { path: "/payouts", label: "Payouts", for: "owner" },
  { path: "/figures", label: "Figures", for: "steward" },
  { path: "/import", label: "Bring in", for: "steward" },
  { path: "/settings", label: "Settings", for: "steward" },
] as const;

/** A page below a part belongs to it; every page is below the overview. */
const isAt = (here: string, href: string, path: string) =>
  here === href || (path !== "" && here.startsWith(`${href}/`));

export function DeskNav({ slug, waiting, mayKeepGate, maySteward, isOwner }: Props) {
  const here = usePathname();
  const row = useRef<HTMLElement>(null);
  // On a phone the parts stand in one row: the current one is brought into view, and the page stays where it is.
  useEffect(() => {
    const current = here && row.current?.querySelector<HTMLElement>("[aria-current]");
    if (current && row.current) row.current.scrollLeft = current.offsetLeft - 48;
  }, [here]);
  const root = `/network/${slug}`;
  const open = { all: true, gatekeeper: mayKeepGate, steward: maySteward, owner: isOwner };
  return (
    <nav
      ref={row}
      aria-label="Desk"
      className="relative -mx-4 overflow-x-auto px-4 lg:mx-0 lg:overflow-visible lg:px-0"
    >
      <ul className="flex gap-1 border-line border-b pb-2 lg:flex-col lg:border-0 lg:pb-0">
        {parts
          .filter((part) => open[part.for])
          .map(({ path, label }) => (
            <li key={path}>
              <Link
                href={`${root}${path}`}
                prefetch={false}
                aria-current={isAt(here, `${root}${path}`, path) ? "page" : undefined}
                className={cx(
                  "flex min-h-11 items-center justify-between gap-3 whitespace-nowrap rounded-md px-3 text-ink-soft hover:bg-well hover:text-ink lg:min-h-10",
                  "aria-[current=page]:bg-well aria-[current=page]:font-semibold aria-[current=page]:text-ink",
                )}
              >
                {label}
                {path === "/inbox" && waiting > 0 && (
                  <span className="rounded-sm bg-leaf px-1.5 font-semibold text-leaf-ink text-xs tabular-nums">
                    {waiting}
                    <span className="sr-only"> waiting</span>
                  </span>
                )}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
