import Link from "next/link";
import { opsParts } from "./ops-parts";

/** Each part of the desk in a sentence, with what waits in it. */
export const OpsOverview = ({ waiting }: { waiting: Record<string, number> }) => {
  const all = opsParts.reduce((sum, { part }) => sum + (waiting[part] ?? 0), 0);
  return (
    <>
      <p className="mb-6 text-lg">
        {all === 0
          ? "Nothing waits for you."
          : `${all === 1 ? "One thing waits" : `${all} things wait`} for you.`}
      </p>
      <ul className="divide-y divide-line rounded-lg border border-line bg-sheet">
        {opsParts.map(({ part, label, means }) => (
          <li key={part} className="relative flex items-start justify-between gap-6 px-5 py-4 hover:bg-well">
            <div className="min-w-0">
              <Link
                href={`/ops/${part}`}
                prefetch={false}
                className="font-semibold underline-offset-4 after:absolute after:inset-0 hover:underline"
              >
                {label}
              </Link>
              <p className="max-w-measure text-ink-soft text-sm">{means}</p>
            </div>
            <span className="shrink-0 text-ink-soft text-sm tabular-nums">
              {waiting[part] ? `${waiting[part]} waiting` : "nothing waiting"}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
