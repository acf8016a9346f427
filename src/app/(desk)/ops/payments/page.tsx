import { FoundHolds } from "@/payments/hold/components/found-holds";
import { readHoldFilter } from "@/payments/hold/components/read-filter";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { ListFilter } from "@/ui/list-filter";
import { PageHeader } from "@/ui/page-header";
import type { Query } from "@/ui/read-filter";
import { opsTitle } from "../ops";

export const generateMetadata = opsTitle("Payments");

export default async function PaymentsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const filter = readHoldFilter(await searchParams);
  const { q, show } = filter;
  const holds = await forPage(api.payments.hold.find({ q, show }));
  const here = "/ops/payments";
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Payments"
        sentence="What brands were asked for. Each has its page of the books, to the cent."
        breadcrumb={[{ href: "/ops/money", label: "Money" }]}
      />
      <ListFilter
        {...{ here, filter }}
        label="Find by brand, offer or number"
        count={holds.length}
        empty={
          <EmptyState title="Nobody was asked for money yet">
            A payment stands here from the moment at which a network and its people have said yes.
          </EmptyState>
        }
      >
        <FoundHolds holds={holds} />
      </ListFilter>
      {holds.length === 100 && (
        <p className="mt-4 text-ink-soft text-sm">The newest hundred. Look for a name to find older ones.</p>
      )}
    </main>
  );
}
