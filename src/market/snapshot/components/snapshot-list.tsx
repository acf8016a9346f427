import { LinkButton } from "@/ui/link-button";
import { dayText } from "../policy";

type Props = { network: string; snapshots: { until: string; hash: string }[] };

/** The days that were signed, each with its copy. */
export const SnapshotList = ({ network, snapshots }: Props) => (
  <ul className="divide-y divide-line">
    {snapshots.map(({ until, hash }) => (
      <li key={until} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
        <span>
          Until <time dateTime={until}>{dayText(until)}</time>
          <span className="ml-3 font-mono text-ink-faint text-xs" title={hash}>
            {hash.slice(0, 12)}
          </span>
        </span>
        <LinkButton
          href={`/api/figures?network=${network}&until=${until}`}
          look="quiet"
          size="small"
          download
        >
          Keep the copy<span className="sr-only"> of {dayText(until)}</span>
        </LinkButton>
      </li>
    ))}
  </ul>
);
