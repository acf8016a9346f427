type Line = { label: string; value: string };

/** Terms line by line. */
export const TermsTable = ({ lines }: { lines: readonly Line[] }) => (
  <dl className="divide-y divide-line border-line border-y">
    {lines.map(({ label, value }) => (
      <div key={label} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2.5">
        <dt className="text-ink-soft">{label}</dt>
        <dd className="max-w-measure font-semibold tabular-nums">{value}</dd>
      </div>
    ))}
  </dl>
);
