import { CharterText } from "../../charter/components/charter-text";
import type { Charter } from "../../charter/schema";
import { LandingPart } from "./landing-part";

export const LandingCharter = ({
  charter,
  slug,
}: {
  charter: Charter & { version: number };
  slug: string;
}) => (
  <LandingPart title="What we hold to">
    <CharterText charter={charter} />
    <p className="mt-6 text-sm">
      <a
        href={`/n/${slug}/charter`}
        className="inline-flex min-h-11 items-center text-brand underline underline-offset-4"
      >
        The charter on a page of its own
      </a>
    </p>
  </LandingPart>
);
