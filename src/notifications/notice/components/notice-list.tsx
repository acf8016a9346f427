"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { cx } from "@/ui/cx";
import { useClock } from "@/ui/date-text";
import { formatDate } from "@/ui/date-words";
import { useAction } from "@/ui/use-action";

type Notice = { id: string; sentence: string; href: string; at: string; readAt: string | null };
type Props = { notices: Notice[]; now: string };

/** What a member should know, newest first. Following one marks it as read. */
export function NoticeList({ notices, now }: Props) {
  const clock = useClock(now);
  const router = useRouter();
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const unread = notices.filter(({ id, readAt }) => !readAt && !read.has(id));
  const mark = useAction(async (noticeIds: string[]) => {
    await api.notifications.notice.read.mutate({ noticeIds });
    setRead((now) => new Set([...now, ...noticeIds]));
    router.refresh();
  });
  return (
    <>
      {unread.length > 0 && (
        <Button
          look="quiet"
          size="small"
          pending={mark.pending}
          className="mb-4"
          onClick={() => void mark.run(unread.map(({ id }) => id))}
        >
          Mark all as read
        </Button>
      )}
      {mark.problem && <p className="mb-3 text-berry text-sm">{mark.problem}</p>}
      <ul className="divide-y divide-line border-line border-y">
        {notices.map(({ id, sentence, href, at, readAt }) => {
          const isNew = !readAt && !read.has(id);
          return (
            <li key={id} data-list-item className="relative flex items-baseline gap-3 py-3 hover:bg-well/50">
              <span
                aria-hidden
                className={cx("size-2 shrink-0 rounded-full", isNew ? "bg-brand" : "bg-transparent")}
              />
              <p className="min-w-0 flex-1">
                <a
                  href={href}
                  onClick={() => isNew && void mark.run([id])}
                  className={cx("after:absolute after:inset-0 hover:underline", isNew && "font-semibold")}
                >
                  {isNew && <span className="sr-only">New: </span>}
                  {sentence}
                </a>
              </p>
              <time dateTime={at} suppressHydrationWarning className="shrink-0 text-ink-faint text-xs">
                {formatDate(new Date(at), { look: "ago", ...clock }).words}
              </time>
            </li>
          );
        })}
      </ul>
    </>
  );
}
