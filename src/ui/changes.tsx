type Change = { label: string; before: string; after: string };

/** What a version changes, line by line: what stood there, and what stands there now. */
export const Changes = ({ changes }: { changes: readonly Change[] }) => (
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
);
