import type { Metadata } from "next";
import { StewardOnly } from "@/networks/desk/components/steward-only";
import { SettingsForm } from "@/networks/network/components/settings-form";
import { PageHeader } from "@/ui/page-header";
import { deskOf } from "../desk";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const { name, purpose, visibility, maySteward } = await deskOf(network);
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Settings"
        sentence="What the network is called, what it is for, and who may see it."
      />
      {maySteward ? <SettingsForm {...{ network, name, purpose, visibility }} /> : <StewardOnly />}
    </main>
  );
}
