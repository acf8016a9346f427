import { SpeakerHat } from "@/identity/brand/components/speaker-hat";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { groundWords, remedyWords } from "../policy";
import type { ClaimRow } from "../reads";
import { RuleDialog } from "./rule-dialog";

/** Claims that wait for both sides, or for us. */
export const ClaimList = ({ claims }: { claims: ClaimRow[] }) =>
  claims.length === 0 ? (
    <EmptyState title="No claim is open">
      When a brand did not get what was agreed, its claim stands here. Both sides can agree without us; after
      two weeks the share that was delivered decides.
    </EmptyState>
  ) : (
    <ul className="divide-y divide-line border-line border-y">
      {claims.map((claim) => (
        <li key={claim.placementId} className="flex flex-col gap-2 py-4">
          <p className="font-semibold">
            {claim.brand.name} about “{claim.offer}” in {claim.network.name}
          </p>
          <p className="text-ink-soft text-sm">
            {groundWords[claim.ground].label}, <DateText at={claim.at} look="moment" />
            {claim.decideBy && (
              <>
                . Decides itself on <DateText at={claim.decideBy} look="moment" />
              </>
            )}
          </p>
          <p className="max-w-measure whitespace-pre-line">“{claim.words}”</p>
          <p className="text-ink-soft text-sm">
            {claim.author} <SpeakerHat brand={claim.brand} verified={claim.brand.verified} />
          </p>
          <p className="max-w-measure text-sm">
            {claim.measures
              ? `${claim.measures.reached} of ${claim.measures.eligible} were reached, ${claim.measures.followedEvents} clicks count, and ${claim.discarded} were sorted out.`
              : "It was not counted."}
            {claim.remedy && ` On the table: ${remedyWords(claim.remedy)}`}
          </p>
          <div>
            <RuleDialog placementId={claim.placementId} about={claim.offer} />
          </div>
        </li>
      ))}
    </ul>
  );
