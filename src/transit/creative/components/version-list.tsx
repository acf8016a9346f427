import { SpeakerHat } from "@/identity/brand/components/speaker-hat";
import { DateText } from "@/ui/date-text";
import type { Placed } from "../../placement/reads";

/** Every version that was handed in, with its print: what runs carries the one that was approved. */
export const VersionList = ({ placed: { versions, brand } }: { placed: Placed }) => (
  <ol className="mt-5 divide-y divide-line border-line border-y">
    {versions.map(({ id, version, author, at, hash, creative }) => (
      <li key={id} className="py-2.5">
        <span className="font-semibold">
          Version {version}: {creative.title}
        </span>
        <span className="block text-ink-soft text-sm">
          {author} <SpeakerHat brand={brand} verified={brand.verified} />
          {", "}
          <DateText at={at} look="moment" />, <code className="break-all">{hash.slice(0, 12)}</code>
        </span>
      </li>
    ))}
  </ol>
);
