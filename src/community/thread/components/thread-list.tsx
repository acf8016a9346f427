"use client";
import { Lock, Pin } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { Avatar } from "@/ui/avatar";
import { cx } from "@/ui/cx";
import { useClock } from "@/ui/date-text";
import { formatDate } from "@/ui/date-words";
import type { ThreadRow } from "./thread-rows";

type Props = {
  rows: ThreadRow[];
  now: string;
  /** Something that is no thread, and after how many of them it stands. */
  between?: { after: number; what: ReactNode } | undefined;
};

/** Threads in a list: plain markup over plain data, because a feed has fifty of them. */
export function ThreadList({ rows, now, between }: Props) {
  const clock = useClock(now);
  return (
    <ul className="divide-y divide-line border-line border-y">
      {rows.map((row, place) => (
        <Fragment key={row.id}>
          {between?.after === place && <li className="py-4">{between.what}</li>}
          <li data-list-item className="relative flex gap-3 py-4 hover:bg-well/50">
            <Avatar name={row.by} picture={row.picture} className="mt-0.5" />
            <div className="min-w-0 flex-1">
              {(row.isPinned || row.why) && (
                <p className={cx("text-xs", row.unread > 0 ? "font-semibold text-brand" : "text-ink-faint")}>
                  {row.isPinned && <Pin aria-hidden className="mr-1 inline size-3.5" />}
                  {row.isPinned && "Pinned"}
                  {row.isPinned && row.why && " · "}
                  {row.why}
                </p>
              )}
              <h3 className="mt-0.5 font-brand font-semibold text-lg leading-6">
                <a href={row.href} dir="auto" className="after:absolute after:inset-0 hover:underline">
                  {row.unread > 0 && <span className="sr-only">New: </span>}
                  {row.title}
                </a>
                {row.isClosed && <Lock aria-label="Closed" className="ml-2 inline size-4 text-ink-faint" />}
              </h3>
              {row.excerpt && (
                <p dir="auto" className="mt-1 line-clamp-2 text-ink-soft text-sm">
                  {row.excerpt}
                </p>
              )}
              <p className="mt-1.5 flex flex-wrap gap-x-2 text-ink-faint text-xs">
                <span dir="auto">{row.by}</span>
                {row.replies > 0 && (
                  <span>
                    · {row.replies === 1 ? "1 reply" : `${row.replies} replies`}
                    <span className="hidden sm:inline">, last from {row.last}</span>
                  </span>
                )}
                <span>
                  ·{" "}
                  <time dateTime={row.at} suppressHydrationWarning>
                    {formatDate(new Date(row.at), { look: "ago", ...clock }).words}
                  </time>
                </span>
              </p>
            </div>
            {row.unread > 0 && <span aria-hidden className="mt-2 size-2.5 shrink-0 rounded-full bg-brand" />}
          </li>
        </Fragment>
      ))}
      {between?.after === rows.length && <li className="py-4">{between.what}</li>}
    </ul>
  );
}
