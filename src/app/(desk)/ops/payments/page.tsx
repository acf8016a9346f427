import { FoundHolds } from "@/payments/hold/components/found-holds";
import { shows } from "@/payments/hold/schema";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { ListFilter } from "@/ui/list-filter";
import { NothingFound } from "@/ui/nothing-found";
import { PageHeader } from "@/ui/page-header";
import { readFilter } from "@/ui/read-filter";
import { opsTitle } from "../ops";

export const generateMetadata = opsTitle("Payments");

type Query = { q?: string | string[]; show?: string | string[] };

export default async function PaymentsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { q, show, narrow } = readFilter(await searchParams, shows);
  const holds = await forPage(api.payments.hold.find({ q, show }));
  const here = "/ops/payments";
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Payments"
        sentence="What brands were asked for. Each has its page of the books, to the cent."
        breadcrumb={[{ href: "/ops/money", label: "Money" }]}
      />
      {(holds.length > 0 || narrow) && (
        <ListFilter {...{ here, q, show, shows }} label="Find by brand, offer or number" />
      )}
      {holds.length > 0 && <FoundHolds holds={holds} />}
      {holds.length === 0 && narrow && <NothingFound here={here} />}
      {holds.length === 0 && !narrow && (
        <EmptyState title="Nobody was asked for money yet">
          A payment stands here from the moment at which a network and its people have said yes.
        </EmptyState>
      )}
      {holds.length === 100 && (
        <p className="mt-4 text-ink-soft text-sm">The newest hundred. Look for a name to find older ones.</p>
      )}
    </main>
  );
}
