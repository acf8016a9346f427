import { Avatar } from "@/ui/avatar";
import { cx } from "@/ui/cx";
import type { Found } from "./use-mention";

type Props = { id: string; people: Found[]; at: number; pick: (person: Found) => void };

/** Whom the name being typed may mean. */
export const MentionList = ({ id, people, at, pick }: Props) => (
  <>
    <p aria-live="polite" className="sr-only">
      {people.length > 0 && `${people.length} people to mention. Arrow keys choose, Enter takes.`}
    </p>
    {people.length > 0 && (
      <div
        role="listbox"
        id={id}
        aria-label="People to mention"
        className="absolute inset-x-0 top-full z-20 mt-1 max-w-sm rounded-lg border border-line bg-sheet p-1 shadow-lift"
      >
        {people.map((person, place) => (
          <div
            key={person.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(person);
            }}
            className={cx(
              "flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-2 text-sm pointer-fine:min-h-9",
              place === at && "bg-well",
            )}
          >
            <Avatar
              size="small"
              name={person.name}
              picture={person.pictureId && `/media/${person.pictureId}`}
            />
            <span className="min-w-0 flex-1 truncate">{person.name}</span>
            <span className="truncate text-ink-faint text-xs">@{person.handle}</span>
          </div>
        ))}
      </div>
    )}
  </>
);
