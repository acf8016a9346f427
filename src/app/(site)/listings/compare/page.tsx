import type { Metadata } from "next";
import { CompareTable } from "@/market/listing/components/compare-table";
import { teaserTitle } from "@/market/listing/components/teaser-facts";
import { api, forPage, forTitle } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";

export const metadata: Metadata = { title: "Side by side", robots: { index: false } };

/** More than these are no comparison any more. */
const most = 4;

type Given = string | string[] | undefined;
const idsOf = (given: Given) => [...new Set([given ?? []].flat())].slice(0, most);

/** Bands for everybody; figures where the reader acts for a brand that has proven who it is. */
async function lookAt(listingId: string, brand: string | undefined) {
  const weighed = brand && (await forTitle(forPage(api.market.listing.weigh({ brand, listingId }))));
  return weighed || forTitle(forPage(api.market.listing.show({ listingId })));
}

export default async function ComparePage({
  searchParams,
}: {
  searchParams: Promise<{ id?: Given; as?: Given }>;
}) {
  const { id, as } = await searchParams;
  const me = await api.identity.person.me();
  const brands = me ? await api.identity.brand.mine() : [];
  const brand = brands.find(({ slug }) => slug === as) ?? brands[0];
  const found = await Promise.all(idsOf(id).map((listingId) => lookAt(listingId, brand?.slug)));
  const listings = found.flatMap((one) => one ?? []);
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-10 sm:px-8 sm:pt-16">
      <PageHeader
        title="Side by side"
        sentence="Up to four networks for sale. The address of this page keeps the choice."
        breadcrumb={[{ href: "/listings", label: "Networks for sale" }]}
      />
      {listings.length === 0 ? (
        <EmptyState
          title="Nothing is chosen"
          action={
            <LinkButton look="quiet" href="/listings">
              Choose some
            </LinkButton>
          }
        >
          Tick two to four networks in the market, and press “Compare”. What is not for sale any more is left
          out.
        </EmptyState>
      ) : (
        <>
          <CompareTable listings={listings} />
          <ol className="mt-8 flex list-decimal flex-col gap-2 pl-5">
            {listings.map((one) => (
              <li key={one.id}>
                <a href={`/listings/${one.id}`} className="underline underline-offset-4">
                  {teaserTitle(one)}
                </a>
              </li>
            ))}
          </ol>
        </>
      )}
    </main>
  );
}
