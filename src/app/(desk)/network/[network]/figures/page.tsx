import type { Metadata } from "next";
import { FigureSheet } from "@/market/snapshot/components/figure-sheet";
import { TakeButton } from "@/market/snapshot/components/take-button";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { deskOf } from "../desk";

export const metadata: Metadata = { title: "Figures" };

export default async function FiguresPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const [desk, { latest, earlier, isToday }] = await Promise.all([
    deskOf(network),
    forPage(api.market.snapshot.list({ network })),
  ]);
  const take = desk.isOwner && !isToday && <TakeButton network={network} />;
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-12">
      <div className="-mb-8">
        <PageHeader
          title="Figures"
          sentence="What this network came to, counted by us from its own rows. Nobody can edit them, the owner neither; whoever gets a copy can check that."
          actions={latest && take}
        />
      </div>
      {latest ? (
        <FigureSheet network={network} latest={latest} earlier={earlier} />
      ) : (
        <EmptyState title="Nothing was counted yet" action={take}>
          {desk.isOwner
            ? "Once a day you can have the figures counted until last midnight and signed. A brand or a buyer can then check that they are true."
            : "The owner can have the figures counted and signed. Then you will find them here."}
        </EmptyState>
      )}
    </main>
  );
}
