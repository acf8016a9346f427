import { SpeakerHat } from "@/identity/brand/components/speaker-hat";
import { Section } from "@/ui/section";
import type { Placed } from "../../placement/reads";
import { groundWords, remedyWords } from "../policy";
import { AgreeButton } from "./agree-button";
import { RemedyDialog, type Side } from "./remedy-dialog";

type Props = { placed: Placed; as: Side };

/** What the brand claims, what is on the table, and what each side can do about it. */
export function ClaimPanel({ placed, as }: Props) {
  const { claim, id: placementId, may, side } = placed;
  if (!claim) return null;
  const remedy = claim.remedy;
  const isTheirs = claim.remedyBy !== null && claim.remedyBy !== side;
  const day = remedy?.kind === "rerun" ? ` From ${remedy.runsOn}.` : "";
  return (
    <Section
      title="The claim"
      sentence={`${groundWords[claim.ground].label}. ${groundWords[claim.ground].means}`}
    >
      <p className="max-w-measure whitespace-pre-line">“{claim.words}”</p>
      <p className="mt-1 text-ink-soft text-sm">
        {claim.author} <SpeakerHat brand={placed.brand} verified={placed.brand.verified} />
      </p>
      {claim.finding && <p className="mt-3 max-w-measure">Trellis found: “{claim.finding}”</p>}
      {remedy && (
        <p className="mt-3 max-w-measure">
          <span className="font-semibold">{claim.closedAt ? "Last on the table: " : "On the table: "}</span>
          {remedyWords(remedy)}
          {day}
        </p>
      )}
      {may.share === true && !claim.closedAt && (
        <div className="mt-4 flex flex-wrap items-start gap-3">
          {remedy && isTheirs && <AgreeButton {...{ as, placementId, remedy }} />}
          <RemedyDialog {...{ as, placementId }} />
          {remedy && !isTheirs && (
            <p className="text-ink-soft text-sm">This is your offer. The other side has the turn.</p>
          )}
        </div>
      )}
    </Section>
  );
}
