import { categoryWords, valueWords } from "@/identity/compass/schema";
import { languageWords, regionWords } from "@/networks/network/schema";
import { formatMoney, money } from "@/platform/money";
import { Card } from "@/ui/card";
import { LinkButton } from "@/ui/link-button";
import { TrellisPattern } from "@/ui/trellis-pattern";
import { dayWords } from "../../calendar/policy";
import { reliabilityWords } from "../../placement/policy";
import type { Listed } from "../reads";

const picture = "absolute inset-0 size-full object-cover";

/** A network as a brand meets it: what it is for, what it holds to, and figures that were counted. */
export function DirectoryCard({ network, brand }: { network: Listed; brand: string }) {
  const { slug, name, purpose, owner, memberCount, currency, from, nextFree, posts, fit } = network;
  const reliability = network.reliability ? Object.values(reliabilityWords(network.reliability)) : [];
  const figures = [
    ["Members", memberCount.toLocaleString("en")],
    ["Posts in four weeks", (posts ?? 0).toLocaleString("en")],
    ["From", currency && from !== undefined ? formatMoney(money(from, currency)) : "–"],
    ["Next free", nextFree ? dayWords(nextFree, "short") : "Nothing soon"],
    ...reliability.map(({ label, value }) => [label, value]),
    ["Fit with you", fit === null ? "Crosses a red line" : `${fit} of 100`],
  ];
  return (
    <Card as="article" className="flex flex-col gap-4">
      <div className="relative aspect-5/1 overflow-hidden rounded-md">
        {network.coverId ? (
          // biome-ignore lint/performance/noImgElement: our files come in their final size
          <img src={`/media/${network.coverId}`} alt="" loading="lazy" className={picture} />
        ) : (
          <TrellisPattern name={slug} colour={network.colour} className={picture} />
        )}
      </div>
      <div>
        <h3 className="font-semibold font-serif text-xl leading-tight">
          <a href={`/networks/${slug}`} className="underline-offset-4 hover:underline">
            {name}
          </a>
        </h3>
        <p className="mt-1 text-ink-soft">{purpose}</p>
      </div>
      <p className="text-sm">
        Holds to {network.values.map((value) => valueWords[value]).join(", ")}.
        {network.interests.length > 0 &&
          ` About ${network.interests.map((interest) => categoryWords[interest]).join(", ")}.`}{" "}
        <span className="text-ink-soft">
          {languageWords(network.language)}, {regionWords[network.region]}. {owner} keeps it.
        </span>
      </p>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-2 text-sm sm:grid-cols-3">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt className="text-ink-soft">{label}</dt>
            <dd className="font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-3">
        <LinkButton size="small" href={`/brand/${brand}/propose/${slug}`}>
          Propose<span className="sr-only"> to {name}</span>
        </LinkButton>
        <LinkButton size="small" look="quiet" href={`/networks/${slug}`}>
          Card and calendar<span className="sr-only"> of {name}</span>
        </LinkButton>
      </div>
    </Card>
  );
}
