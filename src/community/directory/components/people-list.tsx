import { Avatar } from "@/ui/avatar";
import type { findPeople } from "../reads";
import { standingOf } from "./standing";

type Person = Awaited<ReturnType<typeof findPeople>>[number];

/** Who is here, as cards; each leads to a page of its own. */
export const PeopleList = ({ network, people }: { network: string; people: Person[] }) => (
  <ul className="grid gap-x-8 sm:grid-cols-2">
    {people.map(({ id, name, headline, pictureId, role, state }) => (
      <li key={id} data-list-item className="relative flex gap-3 border-line border-b py-3 hover:bg-well/50">
        <Avatar name={name} picture={pictureId && `/media/${pictureId}`} />
        <div className="min-w-0">
          <p className="leading-5">
            <a
              href={`/n/${network}/people/${id}`}
              className="font-semibold after:absolute after:inset-0 hover:underline"
            >
              {name}
            </a>
            {standingOf({ role, state }) && (
              <span className="ml-2 text-brand text-xs">{standingOf({ role, state })}</span>
            )}
          </p>
          {headline && <p className="mt-0.5 text-ink-soft text-sm">{headline}</p>}
        </div>
      </li>
    ))}
  </ul>
);
