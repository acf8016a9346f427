import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { compareCharters } from "../policy";
import type { WholeCharter } from "../schema";
import { CharterChanges } from "./charter-changes";

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
              <div className="mt-4">
                <CharterChanges changes={changes} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
