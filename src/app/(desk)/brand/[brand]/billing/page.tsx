import { HoldTable } from "@/payments/hold/components/hold-table";
import { shows } from "@/payments/hold/schema";
import { api } from "@/trpc/server";
import { ListFilter } from "@/ui/list-filter";
import { NothingFound } from "@/ui/nothing-found";
import { PageHeader } from "@/ui/page-header";
import { readFilter } from "@/ui/read-filter";
import { brandOf, brandTitle } from "../brand";

export const generateMetadata = brandTitle("Billing");

type Query = { q?: string | string[]; show?: string | string[] };
type Props = { params: Promise<{ brand: string }>; searchParams: Promise<Query> };

export default async function BillingPage({ params, searchParams }: Props) {
  const { brand } = await params;
  const { q, show, narrow } = readFilter(await searchParams, shows);
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
      {(holds.length > 0 || narrow) && (
        <ListFilter {...{ here, q, show, shows }} label="Find by offer or network" />
      )}
      {holds.length === 0 && narrow ? (
        <NothingFound here={here} />
      ) : (
        <HoldTable brand={brand} holds={holds} mayPay={mayPay} />
      )}
    </main>
  );
}
