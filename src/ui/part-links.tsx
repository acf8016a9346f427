"use client";
import Link from "next/link";
import { cx } from "./cx";
import { useCurrentInView } from "./use-current-in-view";

type Props = {
  label: string;
  /** The address that every part begins with. */
  root: string;
  /** `path` is empty for the overview, below which every other page lies. `count`: what waits there. */
  parts: readonly { path: string; label: string; count?: number | undefined }[];
};

/** The parts of a desk: beside the page, or in one row above it on a phone. */
export function PartLinks({ label, root, parts }: Props) {
  const { here, ref } = useCurrentInView();
  return (
    <div ref={ref}>
      <nav
        aria-label={label}
        className="relative -mx-4 overflow-x-auto px-4 lg:mx-0 lg:overflow-visible lg:px-0"
      >
        <ul className="flex w-max min-w-full gap-1 border-line border-b pb-2 lg:w-auto lg:flex-col lg:border-0 lg:pb-0">
          {parts.map(({ path, label, count = 0 }) => {
            const href = `${root}${path}`;
            const current = here === href || (path !== "" && here.startsWith(`${href}/`));
            return (
              <li key={path}>
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
    </div>
  );
}
