import { VerifiedMark } from "./verified-mark";

/** Who a verified brand is in law, and which domain is its own. For any other brand there is no such line. */
export const LegalLine = ({ verified }: { verified: { legalName: string; domain: string } | null }) =>
  verified && (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{verified.legalName}</span>
      <span className="text-ink-soft">{verified.domain}</span>
      <VerifiedMark domain={verified.domain} />
    </p>
  );
