import { BrandingForm } from "@/networks/branding/components/branding-form";
import { kitOf } from "@/networks/branding/components/face-of";
import { StewardOnly } from "@/networks/desk/components/steward-only";
import { api } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Brand kit");

export default async function BrandKitPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const desk = await deskOf(network);
  const door = await api.networks.network.door({ network });
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader title="Brand kit" sentence="Every page of the network wears it, by day and by night." />
      {desk.maySteward ? (
        <BrandingForm kit={kitOf(desk)} facts={door} blocks={door.blocks} />
      ) : (
        <StewardOnly />
      )}
    </main>
  );
}
