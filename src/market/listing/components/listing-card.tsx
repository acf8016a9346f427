import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { LinkButton } from "@/ui/link-button";
import { dayText } from "../../snapshot/policy";
import type { Teaser } from "../reads";
import { TeaserFacts, teaserTitle } from "./teaser-facts";

/** A network for sale, as everybody sees it. Stands in a form that lays the ticked ones side by side. */
export const ListingCard = ({ teaser }: { teaser: Teaser }) => (
  <Card as="article" className="flex h-full flex-col gap-4">
    <div>
      <h3 className="font-semibold font-serif text-xl leading-tight">
        <a href={`/listings/${teaser.id}`} className="underline-offset-4 hover:underline">
          {teaserTitle(teaser)}
        </a>
      </h3>
      <p className="mt-1 text-ink-soft text-sm">{teaser.reason}.</p>
      {teaser.openFrom && (
        <p className="mt-2">
          <Badge>Open from {dayText(teaser.openFrom)}</Badge>
        </p>
      )}
    </div>
    <TeaserFacts teaser={teaser} />
    <div className="mt-auto flex flex-wrap items-center justify-between gap-x-4">
      <LinkButton size="small" look="quiet" href={`/listings/${teaser.id}`}>
        Look closer<span className="sr-only"> at {teaserTitle(teaser)}</span>
      </LinkButton>
      <label className="flex min-h-11 cursor-pointer items-center gap-2 text-sm">
        <input type="checkbox" name="id" value={teaser.id} className="size-5 accent-brand" />
        Compare<span className="sr-only"> {teaserTitle(teaser)}</span>
      </label>
    </div>
  </Card>
);
