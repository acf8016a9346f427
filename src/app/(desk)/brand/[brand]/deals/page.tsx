import { DealList } from "@/market/deal/components/deal-list";
import { readDealFilter } from "@/market/deal/components/read-filter";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { ListFilter } from "@/ui/list-filter";
import { PageHeader } from "@/ui/page-header";
import type { Query } from "@/ui/read-filter";
import { brandTitle } from "../brand";

export const generateMetadata = brandTitle("Sales");

type Props = { params: Promise<{ brand: string }>; searchParams: Promise<Query> };

export default async function BrandDealsPage({ params, searchParams }: Props) {
  const { brand } = await params;
  const filter = readDealFilter(await searchParams);
  const { q, show } = filter;
  const deals = await forPage(api.market.deal.bought({ brand, q, show }));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Sales"
        sentence="Networks that you buy or sell, from the accepted offer to the last payment."
      />
      <ListFilter
        {...{ filter }}
        here={`/brand/${brand}/deals`}
        label="Find by network or buyer"
        count={deals.length}
        empty={
          <EmptyState title="You have bought and sold nothing yet">
            A sale stands here from the moment an offer is accepted. Until then it is an approach.
          </EmptyState>
        }
      >
        <DealList deals={deals} />
      </ListFilter>
    </main>
  );
}
