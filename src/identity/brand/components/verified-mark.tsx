import { BadgeCheck } from "lucide-react";

/** Drawn by Trellis alone, in its own colour: no brand and no network can put it anywhere. */
export const VerifiedMark = ({ domain }: { domain: string }) => (
  <span
    className="inline-flex items-center gap-1 whitespace-nowrap text-leaf text-sm"
    title={`Trellis has seen papers for the legal name, and ${domain} belongs to this brand.`}
  >
    <BadgeCheck aria-hidden className="size-4 shrink-0" />
    <span className="font-semibold">Verified</span>
  </span>
);
