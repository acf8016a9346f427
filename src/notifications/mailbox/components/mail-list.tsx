import Link from "next/link";
import { cx } from "@/ui/cx";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";

type Row = { id: string; to: string; subject: string; createdAt: Date };
type Props = { mails: Row[]; q: string; open: string | undefined; now: Date };

const addressOf = (mail: string, q: string) => `/mailbox?${new URLSearchParams({ ...(q && { q }), mail })}`;

/** What would have been mailed, newest first. */
export const MailList = ({ mails, q, open, now }: Props) =>
  mails.length === 0 ? (
    <EmptyState
      title={q ? `Nothing went to “${q}”` : "No mail yet"}
      action={
        <LinkButton href={q ? "/mailbox" : "/sign-in"} look="quiet">
          {q ? "Show all of it" : "Ask for a sign-in link"}
        </LinkButton>
      }
    >
      {q
        ? "Part of an address is enough."
        : "Whatever Trellis would send appears here by itself, a second or two later."}
    </EmptyState>
  ) : (
    <ul className="divide-y divide-line rounded-lg border border-line bg-sheet">
      {mails.map(({ id, to, subject, createdAt }) => (
        <li key={id}>
          <Link
            href={addressOf(id, q)}
            prefetch={false}
            data-list-item
            aria-current={id === open ? "true" : undefined}
            className={cx(
              "block px-4 py-3 hover:bg-well focus-visible:-outline-offset-2",
              id === open && "bg-well",
            )}
          >
            <span className="flex items-baseline justify-between gap-4 text-ink-soft text-sm">
              <span className="truncate">{to}</span>
              <span className="shrink-0">
                <DateText at={createdAt} look="ago" now={now} />
              </span>
            </span>
            <span className="block font-semibold">{subject}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
