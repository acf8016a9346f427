"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { cx } from "@/ui/cx";
import { opsParts } from "./ops-parts";

export function OpsNav({ waiting }: { waiting: Record<string, number> }) {
  const here = usePathname();
  const row = useRef<HTMLElement>(null);
  // On a phone the parts stand in one row: the current one is brought into view, and the page stays where it is.
  useEffect(() => {
    const current = here && row.current?.querySelector<HTMLElement>("[aria-current]");
    if (current && row.current) row.current.scrollLeft = current.offsetLeft - 48;
  }, [here]);
  return (
    <nav
      ref={row}
      aria-label="Operator’s desk"
      className="relative -mx-4 overflow-x-auto px-4 lg:mx-0 lg:overflow-visible lg:px-0"
    >
      <ul className="flex gap-1 border-line border-b pb-2 lg:flex-col lg:border-0 lg:pb-0">
        {[{ part: "", label: "Overview" }, ...opsParts].map(({ part, label }) => {
          const href = part ? `/ops/${part}` : "/ops";
          const count = waiting[part] ?? 0;
          const current = here === href || (part !== "" && here.startsWith(`${href}/`));
          return (
            <li key={part}>
              <Link
                href={href}
                prefetch={false}
                aria-current={current ? "page" : undefined}
                className={cx(
                  "flex min-h-11 items-center justify-between gap-3 whitespace-nowrap rounded-md px-3 text-ink-soft hover:bg-well hover:text-ink lg:min-h-10",
                  "aria-[current=page]:bg-well aria-[current=page]:font-semibold aria-[current=page]:text-ink",
                )}
              >
                {label}
                {count > 0 && (
                  <span className="rounded-sm bg-leaf px-1.5 font-semibold text-leaf-ink text-xs tabular-nums">
                    {count}
                    <span className="sr-only"> waiting</span>
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
