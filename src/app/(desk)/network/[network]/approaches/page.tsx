import { ApproachList } from "@/market/approach/components/approach-list";
import { readApproachFilter } from "@/market/approach/components/read-filter";
import { OwnersAlone } from "@/networks/desk/components/owners-alone";
import { api } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { ListFilter } from "@/ui/list-filter";
import { PageHeader } from "@/ui/page-header";
import type { Query } from "@/ui/read-filter";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Buyers");

type Props = { params: Promise<{ network: string }>; searchParams: Promise<Query> };

export default async function ReceivedApproachesPage({ params, searchParams }: Props) {
  const { network } = await params;
  const filter = readApproachFilter(await searchParams);
  const { q, show } = filter;
  const { isOwner } = await deskOf(network);
  const approaches = isOwner ? await api.market.approach.received({ network, q, show }) : null;
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Buyers"
        sentence="Brands that have proven who they are and ask to be let in, or offer. Each waits seven days for you."
      />
      {!approaches && <OwnersAlone>Whom a network is sold to, its owner decides.</OwnersAlone>}
      {approaches && (
        <ListFilter
          {...{ filter }}
          here={`/network/${network}/approaches`}
          label="Find by buyer"
          count={approaches.length}
          empty={
            <EmptyState
              title="Nobody has come near"
              action={
                <LinkButton look="quiet" href={`/network/${network}/listing`}>
                  See your listing
                </LinkButton>
              }
            >
              Buyers can ask as soon as the network stands in the market. Until you let one in, nobody reads
              its name.
            </EmptyState>
          }
        >
          <ApproachList approaches={approaches} side="seller" root={`/network/${network}`} />
        </ListFilter>
      )}
    </main>
  );
}
