import { HoldTable } from "@/payments/hold/components/hold-table";
import { api } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { brandOf, brandTitle } from "../brand";

export const generateMetadata = brandTitle("Billing");

export default async function BillingPage({ params }: { params: Promise<{ brand: string }> }) {
  const { brand } = await params;
  const { name } = await brandOf(brand);
  const { holds, mayPay } = await api.payments.hold.list({ brand });
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Billing"
        sentence={`What ${name} has paid or has to pay. Money for a placement is held until it has run.`}
      />
      {mayPay !== true && <p className="mb-6 text-ink-soft">{mayPay}</p>}
      <HoldTable brand={brand} holds={holds} mayPay={mayPay} />
    </main>
  );
}
