import type { Metadata } from "next";
import { cache } from "react";
import { EntryTable } from "@/payments/entry/components/entry-table";
import { HoldBadge } from "@/payments/hold/components/hold-badge";
import { api, forPage } from "@/trpc/server";
import { MoneyText } from "@/ui/money-text";
import { PageHeader } from "@/ui/page-header";

type Props = { params: Promise<{ hold: string }> };

const load = cache((holdId: string) => forPage(api.payments.entry.get({ holdId })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).hold)).description };
}

export default async function LedgerPage({ params }: Props) {
  const { hold } = await params;
  const ledger = await load(hold);
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        breadcrumb={[{ href: "/ops/money", label: "Money" }]}
        title={ledger.description}
        sentence={
          <>
            {ledger.brand} was asked for <MoneyText money={ledger.total} />.
          </>
        }
      />
      <div className="mb-6 flex flex-col items-start gap-2">
        <HoldBadge state={ledger.state} frozen={ledger.frozen !== null} />
        {ledger.frozen && <p>{ledger.frozen}</p>}
      </div>
      {ledger.movements.length === 0 ? (
        <p>No money has moved yet.</p>
      ) : (
        <EntryTable movements={ledger.movements} />
      )}
    </main>
  );
}
