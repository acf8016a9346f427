import { titleOf } from "../policy";
import type { Teaser } from "../reads";

type Bands = Omit<Teaser, "id" | "category" | "language" | "region" | "pledges" | "reason" | "openFrom">;

/** What everybody may know of a network for sale, in bands from which nobody finds it. */
export const TeaserFacts = ({ teaser }: { teaser: Bands }) => (
  <dl className="grid grid-cols-2 gap-x-6 gap-y-3 text-sm">
    {[
      ["Members", teaser.size],
      ["Asked for it", teaser.price],
      ["Earned in a year", teaser.income],
      ["Wrote in 30 days", teaser.active],
      ["Stayed twelve weeks", teaser.stayed],
      ["Asks of its owner", teaser.hours],
      ["Age", teaser.age],
      ["How it is paid", teaser.structure],
      ["Its seller", teaser.answers],
    ].map(([label, value]) => (
      <div key={label}>
        <dt className="text-ink-soft">{label}</dt>
        <dd className="font-semibold">{value}</dd>
      </div>
    ))}
  </dl>
);

/** What stands in place of a name. */
export const teaserTitle = titleOf;
