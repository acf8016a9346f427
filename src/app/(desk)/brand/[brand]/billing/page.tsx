import { HoldTable } from "@/payments/hold/components/hold-table";
import { readHoldFilter } from "@/payments/hold/components/read-filter";
import { api } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { ListFilter } from "@/ui/list-filter";
import { PageHeader } from "@/ui/page-header";
import type { Query } from "@/ui/read-filter";
import { brandOf, brandTitle } from "../brand";

export const generateMetadata = brandTitle("Billing");

type Props = { params: Promise<{ brand: string }>; searchParams: Promise<Query> };

export default async function BillingPage({ params, searchParams }: Props) {
  const { brand } = await params;
  const filter = readHoldFilter(await searchParams);
  const { q, show } = filter;
  const here = `/brand/${brand}/billing`;
  const { name } = await brandOf(brand);
  const { holds, mayPay } = await api.payments.hold.list({ brand, q, show });
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Billing"
        sentence={`What ${name} has paid or has to pay. Money for a placement is held until it has run.`}
      />
      {mayPay !== true && <p className="mb-6 text-ink-soft">{mayPay}</p>}
      <ListFilter
        {...{ here, filter }}
        label="Find by offer or network"
        count={holds.length}
        empty={
          <EmptyState title="Nothing to pay yet">
            When a network agrees to what you proposed, its price waits here to be paid. It is held until what
            was agreed is done, and comes back to you if it is not.
          </EmptyState>
        }
      >
        <HoldTable brand={brand} holds={holds} mayPay={mayPay} />
      </ListFilter>
    </main>
  );
}
