"use client";
import type { ReactNode } from "react";
import type { Charter } from "../../charter/schema";
import type { PartnerPolicy } from "../../partner-policy/schema";
import type { Block } from "../schema";
import { LandingCharter } from "./landing-charter";
import { LandingHero } from "./landing-hero";
import { LandingOwner } from "./landing-owner";
import { LandingPart } from "./landing-part";
import { LandingPlaces } from "./landing-places";

/** What the blocks read from the network itself. */
export type LandingFacts = {
  slug: string;
  name: string;
  purpose: string;
  colour: string;
  logoId: string | null;
  coverId: string | null;
  join: "open" | "request" | "invite";
  capacity: number;
  placesLeft: number;
  owner: {
    kind: "brand" | "person";
    name: string;
    verified?: { legalName: string; domain: string } | null;
  };
  stewards: { name: string; headline: string }[];
  charter: (Charter & { partners: PartnerPolicy; version: number }) | null;
};

type Props = {
  blocks: readonly Block[];
  facts: LandingFacts;
  action: ReactNode;
  /** What partners may do here, in words: those who make them carry the shapes of a form, which no visitor needs. */
  partners: ReactNode;
  isPreview?: boolean | undefined;
};

/**
 * The landing page of a network, the same for visitors and in the preview of the editor. Drawn from plain data:
 * what a server component draws travels to the browser twice.
 */
export const LandingView = ({ blocks, ...rest }: Props) => (
  <div className="@container">
    {withPartners(blocks, rest.facts).map((block) => (
      <BlockView key={block.kind} block={block} {...rest} />
    ))}
  </div>
);

/** Where partners are welcome the public reads on what terms, whether or not the owner gave it a place. */
const withPartners = (blocks: readonly Block[], { charter }: LandingFacts): readonly Block[] =>
  charter?.partners.welcome && !blocks.some(({ kind }) => kind === "partner-policy")
    ? [...blocks, { kind: "partner-policy", text: "" }]
    : blocks;

const Words = ({ children }: { children: string }) => (
  <p className="max-w-measure whitespace-pre-line text-lg leading-relaxed">{children}</p>
);

function BlockView({ block, facts, action, partners, isPreview }: Omit<Props, "blocks"> & { block: Block }) {
  switch (block.kind) {
    case "hero":
      return (
        <div className="mb-10">
          <LandingHero block={block} facts={facts} action={action} isPreview={isPreview} />
        </div>
      );
    case "purpose":
      return (
        <LandingPart title="What it is for">
          <Words>{block.text}</Words>
        </LandingPart>
      );
    case "who-runs-it":
      return <LandingOwner text={block.text} facts={facts} />;
    case "charter":
      return facts.charter && <LandingCharter charter={facts.charter} slug={facts.slug} />;
    case "what-happens":
      return (
        <LandingPart title="What happens here">
          <ul className="grid gap-x-10 gap-y-8 @2xl:grid-cols-2">
            {block.items.map(({ title, text }) => (
              <li key={title} className="border-brand border-t-2 pt-3">
                <h3 className="font-brand font-semibold text-lg">{title}</h3>
                <p className="mt-1 text-ink-soft">{text}</p>
              </li>
            ))}
          </ul>
        </LandingPart>
      );
    case "places-left":
      return <LandingPlaces facts={facts} />;
    case "voices":
      return (
        <LandingPart title="Voices">
          <ul className="grid gap-x-10 gap-y-10 @3xl:grid-cols-2">
            {block.voices.map(({ name, text }, place) => (
              <li key={`${name} ${text}`} className={place === 0 ? "@3xl:col-span-2" : undefined}>
                <figure>
                  <blockquote
                    className={
                      place === 0
                        ? "max-w-measure font-brand text-xl leading-snug @3xl:text-2xl"
                        : "max-w-measure font-brand text-lg"
                    }
                  >
                    “{text}”
                  </blockquote>
                  <figcaption className="mt-3 text-ink-soft text-sm">{name}, member</figcaption>
                </figure>
              </li>
            ))}
          </ul>
        </LandingPart>
      );
    case "partner-policy":
      return (
        <LandingPart title="Partners">
          {block.text && (
            <div className="mb-5">
              <Words>{block.text}</Words>
            </div>
          )}
          {partners}
        </LandingPart>
      );
    case "data-promise":
      return (
        <LandingPart title="Your words">
          <Words>{block.text}</Words>
        </LandingPart>
      );
    case "questions":
      return (
        <LandingPart title="Questions">
          <div className="divide-y divide-line border-line border-y">
            {block.items.map(({ question, answer }) => (
              <details key={question} className="group">
                <summary className="flex min-h-14 list-none items-center justify-between gap-4 py-3 font-semibold [&::-webkit-details-marker]:hidden">
                  {question}
                  <span aria-hidden className="text-brand text-xl group-open:rotate-45">
                    +
                  </span>
                </summary>
                <p className="max-w-measure pb-5 text-ink-soft">{answer}</p>
              </details>
            ))}
          </div>
        </LandingPart>
      );
  }
}
