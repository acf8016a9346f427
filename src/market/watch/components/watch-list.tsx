import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { recallWords, titleOf } from "../../listing/policy";
import type { Watched } from "../reads";
import { WatchButton } from "./watch-button";

/** What somebody keeps an eye on, and how it stands. Two of them and more can be laid side by side. */
export const WatchList = ({ brand, watched }: { brand: string; watched: Watched[] }) => {
  const live = watched.filter(({ state }) => state === "live").slice(0, 4);
  if (watched.length === 0)
    return (
      <EmptyState
        title="You watch nothing yet"
        action={
          <LinkButton look="quiet" href="/listings">
            See what is for sale
          </LinkButton>
        }
      >
        Press “Watch it” on a network that is for sale. It stands here, and nobody is told.
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-4">
      <ul className="divide-y divide-line border-line border-y">
        {watched.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0">
              {one.state === "live" ? (
                <a
                  href={`/listings/${one.id}?as=${brand}`}
                  className="inline-flex min-h-6 items-center font-semibold underline underline-offset-4"
                >
                  {titleOf(one)}
                </a>
              ) : (
                <span className="font-semibold">{titleOf(one)}</span>
              )}
              <p className="text-ink-soft text-sm">
                {recallWords(one.state)}. {one.size}, {one.price}.
              </p>
            </div>
            <WatchButton brand={brand} listingId={one.id} title={titleOf(one)} isWatched />
          </li>
        ))}
      </ul>
      {live.length > 1 && (
        <div>
          <LinkButton
            look="quiet"
            href={`/listings/compare?${new URLSearchParams([["as", brand], ...live.map(({ id }) => ["id", id])])}`}
          >
            Lay {live.length === 2 ? "both" : `${live.length} of them`} side by side
          </LinkButton>
        </div>
      )}
    </div>
  );
};
