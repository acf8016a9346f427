import type { ReactNode } from "react";
import { Avatar } from "@/ui/avatar";
import { TrellisPattern } from "@/ui/trellis-pattern";
import { doorWords, placesWords } from "../policy";
import type { BlockOf } from "../schema";
import type { LandingFacts } from "./landing-view";

const cover = "absolute inset-0 size-full object-cover";

/** Who this is, in one look: the picture, the name, a sentence, and the one thing to do. */
export const LandingHero = ({
  block,
  facts,
  action,
  isPreview = false,
}: {
  block: BlockOf<"hero">;
  facts: LandingFacts;
  action: ReactNode;
  isPreview?: boolean | undefined;
}) => {
  // A preview stands on a page that has a first heading of its own.
  const Headline = isPreview ? "p" : "h1";
  return (
    <header className="grid overflow-hidden rounded-lg border border-line bg-sheet @3xl:min-h-128 @3xl:grid-cols-[1fr_42%]">
      <div className="relative h-44 overflow-hidden @3xl:order-2 @3xl:h-auto">
        {facts.coverId ? (
          // biome-ignore lint/performance/noImgElement: our files come in their final size
          <img src={`/media/${facts.coverId}`} alt="" className={cover} />
        ) : (
          <TrellisPattern name={facts.slug} colour={facts.colour} className={cover} />
        )}
      </div>
      <div className="flex flex-col justify-center gap-6 px-5 py-8 @xl:px-8 @3xl:px-12 @3xl:py-16">
        {(facts.logoId || block.headline !== facts.name) && (
          <p className="flex items-center gap-3 font-semibold text-ink-soft">
            {facts.logoId && <Avatar name={facts.name} picture={`/media/${facts.logoId}`} square />}
            {block.headline !== facts.name && facts.name}
          </p>
        )}
        <Headline className="text-balance font-brand font-semibold text-3xl tracking-tight @3xl:text-4xl">
          {block.headline}
        </Headline>
        <p className="max-w-measure text-ink-soft text-lg">{block.line}</p>
        <div>{action}</div>
        <p className="flex flex-wrap gap-x-3 gap-y-1 text-ink-faint text-sm">
          <span>{doorWords[facts.join]}</span>
          <span aria-hidden>·</span>
          <span>{placesWords(facts.placesLeft)}</span>
          <span aria-hidden>·</span>
          <span>Kept by {facts.owner.name}</span>
        </p>
      </div>
    </header>
  );
};
