import { doorWords, placesWords } from "../policy";
import { LandingPart } from "./landing-part";
import type { LandingFacts } from "./landing-view";

const seats = 60;

/** How full the house is: one leaf for every seat, or for every few where there are many. */
export const LandingPlaces = ({ facts: { capacity, placesLeft, join } }: { facts: LandingFacts }) => {
  const count = Math.min(capacity, seats);
  const taken = Math.round(((capacity - placesLeft) / capacity) * count);
  return (
    <LandingPart title="Places">
      <p className="font-brand font-semibold text-2xl text-brand @3xl:text-3xl">{placesWords(placesLeft)}</p>
      <p className="mt-1 text-ink-soft">
        of {capacity.toLocaleString("en")}. {doorWords[join]}. Small on purpose: people here can know one
        another.
      </p>
      <ul aria-hidden className="mt-5 flex max-w-xl flex-wrap gap-1.5">
        {Array.from({ length: count }, (_, seat) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: seats have no other name
            key={seat}
            className={`size-4 rounded-tl-full rounded-br-full border border-brand ${seat < taken ? "bg-brand" : "bg-brand-soft"}`}
          />
        ))}
      </ul>
    </LandingPart>
  );
};
