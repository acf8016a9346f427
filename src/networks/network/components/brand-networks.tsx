import Link from "next/link";
import { Avatar } from "@/ui/avatar";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Section } from "@/ui/section";

type Network = {
  slug: string;
  name: string;
  purpose: string;
  logoId: string | null;
  memberCount: number;
  capacity: number;
};

type Props = { brand: { slug: string; name: string }; networks: Network[]; mayFound: boolean };

/** The networks that a brand keeps, each one step from its desk. */
export const BrandNetworks = ({ brand, networks, mayFound }: Props) => {
  const found = mayFound && (
    <LinkButton href={`/found?owner=${brand.slug}`}>Found a network for {brand.name}</LinkButton>
  );
  return (
    <Section title="Networks" actions={networks.length > 0 && found}>
      {networks.length === 0 ? (
        <EmptyState title={`${brand.name} keeps no network yet`} action={found}>
          A network is a place of its own for the people around you: your best customers, a cohort, a town.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line rounded-lg border border-line bg-sheet">
          {networks.map(({ slug, name, purpose, logoId, memberCount, capacity }) => (
            <li
              key={slug}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:flex-nowrap"
            >
              <div className="flex min-w-0 items-center gap-3">
                <Avatar name={name} picture={logoId && `/media/${logoId}`} square />
                <div className="min-w-0">
                  <p className="font-semibold">
                    <Link href={`/n/${slug}`} prefetch={false} className="underline-offset-4 hover:underline">
                      {name}
                    </Link>
                  </p>
                  <p className="text-ink-soft text-sm">{purpose}</p>
                  <p className="text-ink-faint text-sm tabular-nums">
                    {memberCount.toLocaleString("en")} of {capacity.toLocaleString("en")} places taken
                  </p>
                </div>
              </div>
              {mayFound && (
                <LinkButton
                  href={`/network/${slug}`}
                  look="quiet"
                  size="small"
                  aria-label={`Open the desk of ${name}`}
                >
                  Open the desk
                </LinkButton>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
