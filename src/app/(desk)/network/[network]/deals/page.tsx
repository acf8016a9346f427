import { DealList } from "@/market/deal/components/deal-list";
import { readDealFilter } from "@/market/deal/components/read-filter";
import { OwnersAlone } from "@/networks/desk/components/owners-alone";
import { api } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { ListFilter } from "@/ui/list-filter";
import { PageHeader } from "@/ui/page-header";
import type { Query } from "@/ui/read-filter";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Sales");

type Props = { params: Promise<{ network: string }>; searchParams: Promise<Query> };

export default async function NetworkDealsPage({ params, searchParams }: Props) {
  const { network } = await params;
  const filter = readDealFilter(await searchParams);
  const { q, show } = filter;
  const { isOwner } = await deskOf(network);
  const deals = isOwner ? await api.market.deal.sold({ network, q, show }) : null;
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Sales"
        sentence="This network changing hands, from the accepted offer to the last payment."
      />
      {!deals && <OwnersAlone>To whom a network is sold, its owner decides.</OwnersAlone>}
      {deals && (
        <ListFilter
          {...{ filter }}
          here={`/network/${network}/deals`}
          label="Find by buyer"
          count={deals.length}
          empty={
            <EmptyState title="It was never sold">
              A sale stands here from the moment you and a buyer say yes to the same offer.
            </EmptyState>
          }
        >
          <DealList deals={deals} />
        </ListFilter>
      )}
    </main>
  );
}
