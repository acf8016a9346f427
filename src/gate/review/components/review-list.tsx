import Link from "next/link";
import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import type { ReviewRow } from "../reads";

/** Reviews with what is asked, how many have voted, and until when: one press from the vote. */
export const ReviewList = ({ network, reviews }: { network: string; reviews: readonly ReviewRow[] }) => (
  <ul className="divide-y divide-line border-line border-y">
    {reviews.map(({ id, state, title, brand, waits, seats, voted, closesAt }) => (
      <li
        key={id}
        data-list-item
        className="relative flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3 hover:bg-well/50"
      >
        <p className="min-w-0 grow basis-64">
          <Link
            href={`/n/${network}/reviews/${id}`}
            prefetch={false}
            className="inline-flex min-h-8 items-center font-semibold after:absolute after:inset-0 hover:underline"
          >
            May {title} pass?
          </Link>
          <span className="block text-ink-soft text-sm">
            {brand}
            {seats > 0 && `. ${voted} of ${seats} have voted`}
          </span>
        </p>
        <p className="text-sm">
          {state === "open" ? (
            <>
              {waits && <Badge tone="money">Your vote is missing</Badge>}{" "}
              <span className="whitespace-nowrap tabular-nums">
                until <DateText at={closesAt} look="deadline" />
              </span>
            </>
          ) : (
            <Badge tone={state === "passed" ? "good" : "plain"}>
              {state === "passed" ? "The answer was yes" : "The answer was no"}
            </Badge>
          )}
        </p>
      </li>
    ))}
  </ul>
);
