import Link from "next/link";
import { Avatar } from "@/ui/avatar";

export type OwnNetwork = {
  slug: string;
  name: string;
  logoId: string | null;
  owned: boolean;
  state: string | null;
  role: string | null;
  waiting: number;
};

const partOf = ({ owned, state, role }: OwnNetwork) => {
  if (owned) return "You own it";
  if (state === "applied") return "You have asked to join";
  if (state === "approved") return "A place is kept for you";
  if (state === "suspended") return "Suspended";
  return role && role !== "member" ? `You are a ${role}` : "You are a member";
};

/** Where a person who is signed in belongs, one step away. */
export const OwnNetworks = ({ networks }: { networks: OwnNetwork[] }) => (
  <ul className="grid gap-3 sm:grid-cols-[repeat(auto-fill,minmax(17rem,1fr))]">
    {networks.map((network) => (
      <li
        key={network.slug}
        className="flex items-center gap-3 rounded-lg border border-line bg-sheet px-4 py-2"
      >
        <Avatar name={network.name} picture={network.logoId && `/media/${network.logoId}`} square />
        <p className="min-w-0 flex-1">
          <Link
            href={`/n/${network.slug}`}
            prefetch={false}
            className="block truncate font-semibold underline-offset-4 hover:underline"
          >
            {network.name}
          </Link>
          <span className="block text-ink-soft text-sm">{partOf(network)}</span>
        </p>
        {network.waiting > 0 && (
          <Link
            href={`/network/${network.slug}/inbox`}
            prefetch={false}
            className="inline-flex min-h-11 items-center font-semibold text-leaf text-sm underline-offset-4 hover:underline"
          >
            {network.waiting} at the door
          </Link>
        )}
        {(network.owned || (network.role !== "member" && network.role !== null)) && (
          <Link
            href={`/network/${network.slug}`}
            prefetch={false}
            aria-label={`The desk of ${network.name}`}
            className="inline-flex min-h-11 items-center text-ink-soft text-sm underline-offset-4 hover:underline"
          >
            Desk
          </Link>
        )}
      </li>
    ))}
  </ul>
);
