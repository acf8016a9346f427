import Link from "next/link";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import type { Unverified } from "../reads";
import { FailDialog } from "./fail-dialog";
import { VerifyButton } from "./verify-button";

/** Listings at which somebody has to look before buyers do: what is strange in them, and the two answers. */
export const UnverifiedList = ({ listings }: { listings: Unverified[] }) =>
  listings.length === 0 ? (
    <EmptyState title="No listing waits">
      Those in which joins look strange wait here. All others open by themselves.
    </EmptyState>
  ) : (
    <ul className="divide-y divide-line border-line border-y">
      {listings.map(({ id, network, bursts, updatedAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
          <div>
            <Link
              href={`/n/${network.slug}`}
              prefetch={false}
              className="inline-flex min-h-6 items-center font-semibold underline underline-offset-4"
            >
              {network.name}
            </Link>
            <p className="max-w-measure text-ink-soft text-sm">
              {bursts.length === 1 ? "One week" : `${bursts.length} weeks`} in which more people joined than
              chance explains. Sent <DateText at={updatedAt} look="moment" />.
            </p>
          </div>
          <div className="flex flex-wrap gap-3">
            <VerifyButton listingId={id} name={network.name} />
            <FailDialog listingId={id} name={network.name} />
          </div>
        </li>
      ))}
    </ul>
  );
