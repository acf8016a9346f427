import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { LinkButton } from "@/ui/link-button";
import { dayText } from "../../snapshot/policy";
import type { Teaser } from "../reads";
import { TeaserFacts, teaserTitle } from "./teaser-facts";

/** A network for sale, as everybody sees it. */
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
    <div className="mt-auto">
      <LinkButton size="small" look="quiet" href={`/listings/${teaser.id}`}>
        Look closer<span className="sr-only"> at {teaserTitle(teaser)}</span>
      </LinkButton>
    </div>
  </Card>
);
