import { Avatar } from "@/ui/avatar";
import { DateText } from "@/ui/date-text";
import { threadPath } from "../policy";
import type { Piece, searchThread } from "../search";

type Props = { network: string; results: Awaited<ReturnType<typeof searchThread>> };

/** What was found, with the words that matched. */
export const SearchResults = ({ network, results }: Props) => (
  <ul className="divide-y divide-line border-line border-y">
    {results.map(({ id, number, thread, space, author, excerpt, at }) => (
      <li key={id} data-list-item className="relative flex gap-3 py-4 hover:bg-well/50">
        <Avatar
          name={author.name}
          picture={author.pictureId && `/media/${author.pictureId}`}
          className="mt-0.5"
        />
        <div className="min-w-0">
          <h2 className="font-brand font-semibold text-lg leading-6">
            <a
              href={threadPath(network, thread.id, number)}
              className="after:absolute after:inset-0 hover:underline"
            >
              <Pieces pieces={thread.title} />
            </a>
          </h2>
          <p className="mt-1 line-clamp-3 text-ink-soft text-sm">
            <Pieces pieces={excerpt} />
          </p>
          <p className="mt-1.5 text-ink-faint text-xs">
            {author.name} in {space.name} · <DateText at={at} />
          </p>
        </div>
      </li>
    ))}
  </ul>
);

const Pieces = ({ pieces }: { pieces: Piece[] }) =>
  pieces.map(({ text, isHit }, place) =>
    isHit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their places
      <mark key={place} className="rounded-xs bg-clay-soft text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  );
