import { SpaceDesk } from "@/community/space/components/space-desk";
import { api, forPage } from "@/trpc/server";
import { Banner } from "@/ui/banner";
import { PageHeader } from "@/ui/page-header";
import { deskTitle } from "../desk";

export const generateMetadata = deskTitle("Spaces");

export default async function SpacesDeskPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const { spaces, me, isSteward } = await forPage(api.community.visit.get({ network }));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Spaces"
        sentence="Parts of the network, each for one kind of talk, in the order in which members see them."
      />
      {isSteward ? (
        <SpaceDesk network={network} spaces={spaces} me={me?.id ?? null} />
      ) : (
        <Banner>Only stewards arrange the spaces.</Banner>
      )}
    </main>
  );
}
