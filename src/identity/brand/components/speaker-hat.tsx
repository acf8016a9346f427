import Link from "next/link";
import { VerifiedMark } from "./verified-mark";

type Props = {
  brand: { name: string; slug: string };
  /** What `verifiedBrand` says of it. */
  verified: { legalName: string; domain: string } | null;
};

/**
 * Beside the name of a person who speaks for a brand: for whom, by its legal name, and that Trellis knows it; or that
 * it does not. Whoever shows such words shows this with them.
 */
export const SpeakerHat = ({ brand, verified }: Props) => (
  <span className="inline-flex flex-wrap items-center gap-x-2 text-ink-soft text-sm">
    <span>
      for{" "}
      <Link
        href={`/brands/${brand.slug}`}
        prefetch={false}
        className="font-semibold text-ink underline-offset-4 hover:underline"
      >
        {verified?.legalName ?? brand.name}
      </Link>
    </span>
    {verified ? <VerifiedMark domain={verified.domain} /> : <span>Not verified</span>}
  </span>
);
