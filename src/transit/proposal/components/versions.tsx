import { SpeakerHat } from "@/identity/brand/components/speaker-hat";
import { Changes } from "@/ui/changes";
import { DateText } from "@/ui/date-text";
import type { Proposal } from "../reads";

/** Every version that was on the table, newest first, and what each changed of the one before. */
export const Versions = ({ proposal }: { proposal: Proposal }) => (
  <ol className="flex flex-col gap-6">
    {proposal.versions.toReversed().map(({ version, by, note, author, createdAt, changes }) => (
      <li key={version} className="flex flex-col gap-2">
        <p>
          <strong className="font-semibold">Version {version}</strong>, by{" "}
          {by === "owner" ? (
            `${proposal.network.name}${author ? ` (${author})` : ""}`
          ) : (
            <>
              {author} <SpeakerHat brand={proposal.brand} verified={proposal.brand.verified} />
            </>
          )}
          {", "}
          <DateText at={createdAt} look="moment" />
        </p>
        {note && <p className="max-w-measure text-ink-soft">“{note}”</p>}
        {changes.length > 0 ? (
          <Changes changes={changes} />
        ) : (
          <p className="text-ink-soft text-sm">As the rate card had it.</p>
        )}
      </li>
    ))}
  </ol>
);
