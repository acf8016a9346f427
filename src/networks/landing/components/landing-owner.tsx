import { LegalLine } from "@/identity/brand/components/legal-line";
import { Avatar } from "@/ui/avatar";
import { LandingPart } from "./landing-part";
import type { LandingFacts } from "./landing-view";

/** Whose network it is and who keeps it, by name. */
export const LandingOwner = ({ text, facts }: { text: string; facts: LandingFacts }) => (
  <LandingPart title="Who runs it">
    <p className="max-w-measure text-lg">
      <strong className="font-semibold">{facts.owner.name}</strong> owns this network
      {facts.owner.kind === "brand" && ", and answers for it as a brand"}; these people look after it from day
      to day.
    </p>
    <div className="mt-2">
      <LegalLine verified={facts.owner.verified ?? null} />
    </div>
    {text && <p className="mt-3 max-w-measure whitespace-pre-line text-ink-soft">{text}</p>}
    <ul className="mt-6 grid gap-x-8 gap-y-5 @xl:grid-cols-2">
      {facts.stewards.map(({ name, headline }) => (
        <li key={name} className="flex items-center gap-4">
          <Avatar name={name} size="large" />
          <span className="min-w-0">
            <span className="block font-semibold">{name}</span>
            <span className="block text-ink-soft text-sm">{headline || "Steward"}</span>
          </span>
        </li>
      ))}
    </ul>
  </LandingPart>
);
