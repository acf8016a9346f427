import { DateText } from "@/ui/date-text";
import type { Proposal } from "../reads";

/** Every version that was on the table, newest first, and what each changed of the one before. */
export const Versions = ({ proposal }: { proposal: Proposal }) => (
  <ol className="flex flex-col gap-6">
    {proposal.versions.toReversed().map(({ version, by, note, author, createdAt, changes }) => (
      <li key={version} className="flex flex-col gap-2">
        <p>
          <strong className="font-semibold">Version {version}</strong>, by{" "}
          {by === "brand" ? proposal.brand.name : proposal.network.name}
          {author && ` (${author})`}, <DateText at={createdAt} look="moment" />
        </p>
        {note && <p className="max-w-measure text-ink-soft">“{note}”</p>}
        {changes.length > 0 ? (
          <ul className="divide-y divide-line border-line border-y text-sm">
            {changes.map(({ label, before, after }) => (
              <li key={label} className="flex flex-wrap gap-x-3 py-2">
                <span className="w-48 text-ink-soft">{label}</span>
                <span>
                  <del className="text-ink-faint">
                    <span className="sr-only">before: </span>
                    {before}
                  </del>{" "}
                  <span aria-hidden>→</span>{" "}
                  <ins className="font-semibold no-underline">
                    <span className="sr-only">now: </span>
                    {after}
                  </ins>
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-ink-soft text-sm">As the rate card had it.</p>
        )}
      </li>
    ))}
  </ol>
);
