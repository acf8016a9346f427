import { ApproachList } from "@/market/approach/components/approach-list";
import { readApproachFilter } from "@/market/approach/components/read-filter";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { ListFilter } from "@/ui/list-filter";
import { PageHeader } from "@/ui/page-header";
import type { Query } from "@/ui/read-filter";
import { brandTitle } from "../brand";

export const generateMetadata = brandTitle("Approaches");

type Props = { params: Promise<{ brand: string }>; searchParams: Promise<Query> };

export default async function SentApproachesPage({ params, searchParams }: Props) {
  const { brand } = await params;
  const filter = readApproachFilter(await searchParams);
  const { q, show } = filter;
  const approaches = await forPage(api.market.approach.sent({ brand, q, show }));
  const market = (
    <LinkButton look="quiet" href={`/listings?as=${brand}`}>
      Networks for sale
    </LinkButton>
  );
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Approaches"
        sentence="Networks for sale that you have come near to."
        actions={market}
      />
      <ListFilter
        {...{ filter }}
        here={`/brand/${brand}/approaches`}
        label="Find by network"
        count={approaches.length}
        empty={
          <EmptyState title="You have come near to nothing yet" action={market}>
            Ask an owner to be let in from the page of a listing. What you ask stands here, with whose turn it
            is.
          </EmptyState>
        }
      >
        <ApproachList approaches={approaches} side="buyer" root={`/brand/${brand}`} />
      </ListFilter>
    </main>
  );
}
