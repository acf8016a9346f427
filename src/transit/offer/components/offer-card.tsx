import type { ReactNode } from "react";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import type { Offer } from "../../rate-card/reads";
import { offerKindWords, priceModelWords } from "../policy";
import { PriceText } from "./price-text";

const daysWords = (days: number) => (days === 1 ? "one day" : `${days} days`);

/** One line of the rate card: what it is, what it costs, and how soon it can begin. */
export const OfferCard = ({ offer, children }: { offer: Offer; children?: ReactNode }) => (
  <Card as="article" className="flex flex-col gap-3">
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <h3 className="font-semibold font-serif text-lg">{offer.title}</h3>
      <p className="font-semibold">
        <PriceText price={offer} />
      </p>
    </div>
    <p className="flex flex-wrap gap-2">
      <Badge>{offerKindWords[offer.kind].label}</Badge>
      {offer.pausedAt && <Badge tone="money">Paused</Badge>}
    </p>
    <p className="max-w-measure">{offer.promise}</p>
    <p className="text-ink-soft text-sm">
      {offerKindWords[offer.kind].means} {priceModelWords[offer.model].means} Runs {daysWords(offer.runDays)},
      begins {offer.leadDays} days from now at the earliest,{" "}
      {offer.capacity === 1 ? "one at a time" : `up to ${offer.capacity} at a time`}.
    </p>
    {children && <div className="flex flex-wrap gap-3">{children}</div>}
  </Card>
);
