import type { Metadata } from "next";
import { forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { opsDesk } from "../ops";

export const metadata: Metadata = { title: "Money" };

export default async function MoneyPage() {
  await forPage(opsDesk(), "/ops/money");
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader title="Money" sentence="Where our books and the payment provider’s differ." />
      <EmptyState title="No money passes through Trellis yet">
        When it does, every difference between our books and the provider’s waits here until somebody has
        looked at it.
      </EmptyState>
    </main>
  );
}
