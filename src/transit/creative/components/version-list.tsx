import { DateText } from "@/ui/date-text";
import type { Placed } from "../../placement/reads";

/** Every version that was handed in, with its print: what runs carries the one that was approved. */
export const VersionList = ({ versions }: { versions: Placed["versions"] }) => (
  <ol className="mt-5 divide-y divide-line border-line border-y">
    {versions.map(({ id, version, author, at, hash, creative }) => (
      <li key={id} className="py-2.5">
        <span className="font-semibold">
          Version {version}: {creative.title}
        </span>
        <span className="block text-ink-soft text-sm">
          {author}, <DateText at={at} look="moment" />, <code className="break-all">{hash.slice(0, 12)}</code>
        </span>
      </li>
    ))}
  </ol>
);
