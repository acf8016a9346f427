import type { Metadata } from "next";
import { ListingCard } from "@/market/listing/components/listing-card";
import { ListingFilter } from "@/market/listing/components/listing-filter";
import { readListingSearch } from "@/market/listing/components/read-search";
import { KeepButton } from "@/market/saved-search/components/keep-button";
import { api } from "@/trpc/server";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import type { Query } from "@/ui/read-filter";

export const metadata: Metadata = {
  title: "Networks for sale",
  description: "Small networks that look for another owner, with figures that no seller can touch.",
};

export default async function ListingsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const search = readListingSearch(await searchParams);
  const { order, ...facets } = search;
  const query = { ...facets, ...(order !== "newest" && { order }) };
  const isNarrow = Object.values(facets).some(Boolean);
  const [found, me] = await Promise.all([api.market.listing.find(search), api.identity.person.me()]);
  const [brand] = me ? await api.identity.brand.mine() : [];
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-10 sm:px-8 sm:pt-16">
      <h1 className="font-semibold font-serif text-3xl tracking-tight sm:text-4xl">
        Networks that look for another owner
      </h1>
      <p className="mt-4 max-w-measure text-ink-soft text-lg">
        Each is a place where people are. You see bands and no name; a brand that has proven who it is sees
        exact figures, counted and signed by us. Members are told before anything changes hands, and may
        object.
      </p>
      <div className="mt-8 mb-12 flex flex-col gap-4">
        <ListingFilter query={query} />
        {brand && <KeepButton key={JSON.stringify(facets)} brand={brand.slug} facets={facets} />}
      </div>
      <h2 className="sr-only">{isNarrow ? "What was found" : "All of them"}</h2>
      {found.length > 0 ? (
        <form action="/listings/compare" className="flex flex-col gap-6">
          <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
            {found.map((teaser) => (
              <li key={teaser.id}>
                <ListingCard teaser={teaser} />
              </li>
            ))}
          </ul>
          {found.length > 1 && (
            <div>
              <Button type="submit" look="quiet">
                Compare up to four that you ticked
              </Button>
            </div>
          )}
        </form>
      ) : (
        <EmptyState
          title={isNarrow ? "Nothing for sale is all of that" : "Nothing is for sale at the moment"}
          action={
            <LinkButton look="quiet" href={isNarrow ? "/listings" : "/networks"}>
              {isNarrow ? "Show all" : "See the networks that are open"}
            </LinkButton>
          }
        >
          {isNarrow
            ? "Let go of one thing that you look for."
            : "An owner can put a network here from its desk. It can also open its windows to partners instead."}
        </EmptyState>
      )}
    </main>
  );
}
