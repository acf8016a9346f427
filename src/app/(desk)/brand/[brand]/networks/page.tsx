import { DirectoryCard } from "@/transit/directory/components/directory-card";
import { DirectoryFilter } from "@/transit/directory/components/directory-filter";
import { readSearch } from "@/transit/directory/components/read-search";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { brandTitle } from "../brand";

export const generateMetadata = brandTitle("Networks");

type Props = {
  params: Promise<{ brand: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function DirectoryPage({ params, searchParams }: Props) {
  const [{ brand }, asked] = await Promise.all([params, searchParams]);
  const query = readSearch(asked);
  const here = `/brand/${brand}/networks`;
  const { networks, after } = await forPage(api.transit.directory.list({ brand, ...query }));
  const { after: _, ...facets } = query;
  const address = Object.entries(facets).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const isNarrow = address.length > 0;
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-8">
      <div className="-mb-8">
        <PageHeader
          title="Networks open to partners"
          sentence="Each says what it holds to, who decides and what never passes. The figures are counted by us, not told by its owner."
        />
      </div>
      <DirectoryFilter action={here} query={facets} />
      <h2 className="sr-only">{isNarrow ? "What was found" : "All of them"}</h2>
      {networks.length > 0 ? (
        <ul className="grid gap-6 lg:grid-cols-2">
          {networks.map((network) => (
            <li key={network.slug} className="flex flex-col">
              <DirectoryCard network={network} brand={brand} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          title={isNarrow ? "No network is all of that" : "No network lets partners in yet"}
          action={
            isNarrow && (
              <LinkButton look="quiet" href={here}>
                Show all
              </LinkButton>
            )
          }
        >
          {isNarrow
            ? "Let go of one thing that you look for: the day, or the price. Values come last."
            : "A network appears here as soon as its charter lets partners in and its owner has put an offer on the card."}
        </EmptyState>
      )}
      {after && (
        <p>
          <LinkButton look="quiet" href={`${here}?${new URLSearchParams([...address, ["after", after]])}`}>
            Show older networks
          </LinkButton>
        </p>
      )}
    </main>
  );
}
