import type { CharterChange } from "../policy";

/** Line by line, what stood there and what stands there now. */
export const CharterChanges = ({ changes }: { changes: CharterChange[] }) => (
  <ul className="flex flex-col gap-4">
    {changes.map((change) => (
      <li key={`${change.was} ${change.is}`}>
        <Change change={change} />
      </li>
    ))}
  </ul>
);

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
