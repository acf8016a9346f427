import { StewardOnly } from "@/networks/desk/components/steward-only";
import { LandingEditor } from "@/networks/landing/components/landing-editor";
import { api } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Landing page");

export default async function LandingDeskPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const { maySteward } = await deskOf(network);
  const [door, landing] = maySteward
    ? await Promise.all([api.networks.network.door({ network }), api.networks.landing.get({ network })])
    : [];
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Landing page"
        sentence="What people read before they knock. Part by part, in the order that you like."
      />
      {door && landing ? (
        <LandingEditor key={landing.seen} facts={door} blocks={landing.blocks} seen={landing.seen} />
      ) : (
        <StewardOnly />
      )}
    </main>
  );
}
