import { DealList } from "@/market/deal/components/deal-list";
import { readDealFilter } from "@/market/deal/components/read-filter";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { ListFilter } from "@/ui/list-filter";
import { PageHeader } from "@/ui/page-header";
import type { Query } from "@/ui/read-filter";
import { opsTitle } from "../ops";

export const generateMetadata = opsTitle("Sales");

export default async function OpsDealsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const filter = readDealFilter(await searchParams);
  const { q, show } = filter;
  const deals = await forPage(api.market.deal.all({ q, show }));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Sales"
        sentence="Networks that change hands. Most need nobody; where two sides do not agree, you decide in writing."
      />
      <ListFilter
        {...{ filter }}
        here="/ops/deals"
        label="Find by network or buyer"
        count={deals.length}
        empty={
          <EmptyState title="Nothing was sold yet">
            A sale stands here from the moment an offer is accepted, until its last money is paid.
          </EmptyState>
        }
      >
        <DealList deals={deals} root="/ops/deals" />
      </ListFilter>
    </main>
  );
}
