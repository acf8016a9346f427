import { reliabilityWords } from "../policy";
import type { Reliability } from "../reads";

/** How far brands can rely on an owner, each figure with the way it is counted. */
export const ReliabilityList = ({ reliability }: { reliability: Reliability }) => (
  <dl className="grid gap-6 sm:grid-cols-2">
    {Object.values(reliabilityWords(reliability)).map(({ label, value, means }) => (
      <div key={label}>
        <dt className="text-ink-soft text-sm">{label}</dt>
        <dd>
          <p className="font-semibold font-serif text-xl tabular-nums">{value}</p>
          <p className="mt-1 max-w-measure text-ink-soft text-sm">{means}</p>
        </dd>
      </div>
    ))}
  </dl>
);
