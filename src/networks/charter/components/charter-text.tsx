import type { Charter } from "../schema";

/** Values with their meanings, then the rules by number. Reads well in any width. */
export const CharterText = ({
  charter: { values, rules },
  under = "h2",
}: {
  charter: Charter;
  /** The heading that it stands below: a page's own, or that of a part. */
  under?: "h1" | "h2" | undefined;
}) => {
  const Heading = under === "h1" ? "h2" : "h3";
  return (
    <div className="@container">
      <dl className="grid gap-x-10 gap-y-6 @2xl:grid-cols-2">
        {values.map(({ name, meaning }) => (
          <div key={name}>
            <dt className="font-brand font-semibold text-lg">{name}</dt>
            <dd className="mt-0.5 text-ink-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
      <Heading className="mt-9 mb-3 font-semibold text-ink-faint text-sm">The rules</Heading>
      <ol className="max-w-measure divide-y divide-line border-line border-y">
        {rules.map((rule, place) => (
          <li key={rule} className="flex gap-4 py-3">
            <span aria-hidden className="w-6 shrink-0 font-brand font-semibold text-brand tabular-nums">
              {place + 1}
            </span>
            <span>{rule}</span>
          </li>
        ))}
      </ol>
    </div>
  );
};
