import { StewardOnly } from "@/networks/desk/components/steward-only";
import { GateForm } from "@/networks/network/components/gate-form";
import { PageHeader } from "@/ui/page-header";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Gate");

export default async function GatePage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const { join, questions, capacity, welcome, memberCount, maySteward } = await deskOf(network);
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader title="Gate" sentence="How people come in, how many, and what greets them." />
      {maySteward ? (
        <GateForm {...{ network, join, questions, capacity, welcome, memberCount }} />
      ) : (
        <StewardOnly />
      )}
    </main>
  );
}
