import type { ReactNode } from "react";
import { SpeakerHat } from "@/identity/brand/components/speaker-hat";
import { categoryWords } from "@/identity/compass/schema";
import { Badge } from "@/ui/badge";
import { Changes } from "@/ui/changes";
import { DateText } from "@/ui/date-text";
import { Section } from "@/ui/section";
import type { Proposal } from "../reads";
import { CreativePreview } from "./creative-preview";
import { FitNote } from "./fit-note";
import { moveWords } from "./move-words";
import { TermsTable } from "./terms-table";
import { TurnBanner } from "./turn-banner";
import { Versions } from "./versions";

/** A proposal as both sides read it: the turn and the deeds first, then what is asked, for how much, and why. */
export function ProposalView({ proposal, deeds }: { proposal: Proposal; deeds: ReactNode }) {
  const { brief, creative, disclosure } = proposal;
  const latest = proposal.versions.at(-1);
  const hat = <SpeakerHat brand={proposal.brand} verified={proposal.brand.verified} />;
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-4">
        <TurnBanner proposal={proposal} />
        {deeds}
      </div>
      <div className="grid gap-10 lg:grid-cols-2">
        <Section title="The terms">
          <TermsTable lines={proposal.lines} />
          {latest && latest.changes.length > 0 && (
            <div className="mt-5 flex flex-col gap-2">
              <h3 className="font-semibold">What version {latest.version} changed</h3>
              <Changes changes={latest.changes} />
              {latest.note && <p className="max-w-measure text-ink-soft">“{latest.note}”</p>}
            </div>
          )}
        </Section>
        {proposal.fit && <FitNote fit={proposal.fit} room={proposal.room} />}
      </div>
      <Section title="Why, and by what it can be held to it">
        <p className="max-w-measure whitespace-pre-line">{brief.objective}</p>
        <p className="mt-1 text-ink-soft text-sm">
          {proposal.versions[0]?.author} {hat}
        </p>
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <Badge>{categoryWords[proposal.category]}</Badge>
          <a href={brief.link} rel="noopener nofollow ugc" className="break-all underline underline-offset-4">
            {brief.link}
          </a>
        </p>
        {brief.claims.length > 0 && (
          <dl className="mt-4 divide-y divide-line border-line border-y">
            {brief.claims.map(({ claim, proof }) => (
              <div key={claim} className="py-2.5">
                <dt className="font-semibold">{claim}</dt>
                <dd className="text-ink-soft">Proof: {proof}</dd>
              </div>
            ))}
          </dl>
        )}
      </Section>
      {disclosure && (
        <Section
          title="How members would meet it"
          sentence="A first draft of the words. The label is ours: nobody can edit or move it. What runs is handed in and approved later."
        >
          <CreativePreview
            network={{ ...proposal.network, typeface: proposal.typeface }}
            disclosure={disclosure}
            {...creative}
          />
        </Section>
      )}
      <Section title="On the table so far">
        <Versions proposal={proposal} />
      </Section>
      <Section title="What happened">
        <ol className="divide-y divide-line border-line border-y">
          {proposal.steps.map(({ move, note, who, isBrands, at }) => (
            <li key={`${move} ${at.toISOString()}`} className="py-2.5">
              <span className="font-semibold">{moveWords(move)}</span>
              <span className="text-ink-soft">
                {who && `, ${who}`}
                {who && isBrands && <> {hat}</>}
                {", "}
                <DateText at={at} look="moment" />
              </span>
              {note && <span className="block max-w-measure">“{note}”</span>}
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}
