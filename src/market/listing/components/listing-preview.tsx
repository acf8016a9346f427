"use client";
import { money } from "@/platform/money";
import { Tabs } from "@/ui/tabs";
import { EarnedList } from "../../snapshot/components/earned-list";
import { FigureTable } from "../../snapshot/components/figure-list";
import { figureKeys } from "../../snapshot/policy";
import {
  askedText,
  bandOf,
  bandWords,
  hoursWords,
  priceFrom,
  priceWords,
  reasonWords,
  structureWords,
} from "../policy";
import type { KnownListing } from "../preview";
import { type ListingValues, readListing } from "./listing-values";
import { TeaserFacts, teaserTitle } from "./teaser-facts";

type Props = { values: ListingValues; known: KnownListing };

/** The same network for three kinds of readers: in bands, in figures, by name. */
export function ListingPreview({ values, known: { bands, figures, earned, named } }: Props) {
  const { asking, askingMost, hours, currency } = readListing(values);
  const isPriced = Number.isFinite(asking);
  const teaser = {
    ...bands,
    price: isPriced ? bandWords(priceWords[bandOf(priceFrom, asking)], currency) : "Say a price",
    hours: Number.isFinite(hours) ? hoursWords(hours) : "Say how many hours",
    structure: structureWords[values.structure],
    answers: "How you answered so far",
  };
  return (
    <Tabs
      label="Who sees what"
      tabs={[
        {
          value: "everybody",
          label: "Everybody",
          panel: (
            <div className="flex flex-col gap-4">
              <p className="font-semibold font-serif text-lg">{teaserTitle(bands)}</p>
              {values.reason && <p className="text-ink-soft">{reasonWords[values.reason]}.</p>}
              <TeaserFacts teaser={teaser} />
            </div>
          ),
        },
        {
          value: "proven",
          label: "A proven brand",
          panel: (
            <div className="flex flex-col gap-6">
              <p className="text-lg">
                Asked for it:{" "}
                <strong className="tabular-nums">
                  {askedText({
                    asking: isPriced ? money(asking, currency).minor : null,
                    askingMost: askingMost !== null && Number.isFinite(askingMost) ? askingMost : null,
                    currency,
                  })}
                </strong>
              </p>
              <FigureTable figures={figureKeys.map((key) => ({ key, value: figures[key] }))} />
              <EarnedList earned={earned} />
            </div>
          ),
        },
        {
          value: "inside",
          label: "Whom you let in",
          panel: (
            <dl className="flex flex-col gap-4">
              {[
                ["Name", named.name],
                ["Address", `/n/${named.slug}`],
                ["What it is for", named.purpose],
                ["What goes with it", values.includes || "The network itself, and nothing else"],
                ["Its story", values.story],
              ].map(([label, value]) => (
                <div key={label}>
                  <dt className="text-ink-soft text-sm">{label}</dt>
                  <dd className="max-w-measure whitespace-pre-line">{value}</dd>
                </div>
              ))}
            </dl>
          ),
        },
      ]}
    />
  );
}
