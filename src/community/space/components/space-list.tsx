import { Lock } from "lucide-react";
import type { Visit } from "../../visit/reads";
import { accessWords } from "./access-words";

/** Every space that this insider knows of, with what it is for. */
export const SpaceList = ({ network, spaces }: { network: string; spaces: Visit["spaces"] }) => (
  <ul className="divide-y divide-line border-line border-y">
    {spaces.map(({ slug, name, purpose, access, unread, isArchived, canRead }) => (
      <li key={slug} data-list-item className="relative py-4 hover:bg-well/50">
        <h2 className="flex items-baseline gap-2 font-brand font-semibold text-lg">
          <a href={`/n/${network}/s/${slug}`} className="after:absolute after:inset-0 hover:underline">
            {name}
          </a>
          {access !== "members" && (
            <Lock aria-hidden className="size-4 shrink-0 self-center text-ink-faint" />
          )}
          {unread > 0 && (
            <span className="ml-auto shrink-0 rounded-full bg-brand px-2 font-sans text-brand-ink text-xs leading-5">
              {unread} new
            </span>
          )}
        </h2>
        {purpose && <p className="max-w-measure text-ink-soft text-sm">{purpose}</p>}
        {(access !== "members" || isArchived) && (
          <p className="mt-1 text-ink-faint text-xs">
            {isArchived && "Archived. "}
            {access !== "members" && `${accessWords[access]}. `}
            {!canRead && "You were not asked in."}
          </p>
        )}
      </li>
    ))}
  </ul>
);
