import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { type CharterChange, compareCharters } from "../policy";
import type { WholeCharter } from "../schema";

type Version = WholeCharter & { version: number; note: string; by: string; createdAt: Date };

/** Every version with who wrote it and why, and what it changed of the one before. Newest first. */
export function CharterHistory({ versions }: { versions: Version[] }) {
  if (versions.length < 2)
    return (
      <EmptyState title="This is the first version">
        When you publish another one, both stand here with what changed between them. Nothing is ever
        overwritten.
      </EmptyState>
    );
  return (
    <ol className="flex max-w-2xl flex-col gap-8">
      {versions.map((version, place) => {
        const before = versions[place + 1];
        const changes = before ? compareCharters(before, version) : [];
        return (
          <li key={version.version} className="border-line border-t pt-5">
            <h3 className="font-semibold font-serif text-lg">Version {version.version}</h3>
            <p className="text-ink-soft text-sm">
              {version.by}, <DateText at={version.createdAt} look="day" />
            </p>
            {version.note && <p className="mt-2">{version.note}</p>}
            {changes.length > 0 && (
              <ul className="mt-4 flex flex-col gap-4">
                {changes.map((change) => (
                  <li key={`${change.was} ${change.is}`}>
                    <Change change={change} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const Change = ({ change: { of, was, is } }: { change: CharterChange }) => (
  <div className="text-sm">
    <p className="mb-1 font-semibold text-ink-faint text-xs">
      {was === null ? `New ${of}` : is === null ? `Dropped ${of}` : `Reworded ${of}`}
    </p>
    {was !== null && (
      <del className="block rounded-sm bg-berry-soft px-3 py-1.5 decoration-berry/50">{was}</del>
    )}
    {is !== null && <ins className="mt-1 block rounded-sm bg-leaf-soft px-3 py-1.5 no-underline">{is}</ins>}
  </div>
);
