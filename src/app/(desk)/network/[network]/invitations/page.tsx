import { InvitationForm } from "@/networks/invitation/components/invitation-form";
import { InvitationList } from "@/networks/invitation/components/invitation-list";
import { GateOnly } from "@/networks/membership/components/gate-only";
import { api } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Invitations");

export default async function InvitationsPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const desk = await deskOf(network);
  const invitations = desk.mayKeepGate ? await api.networks.invitation.list({ network }) : null;
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Invitations"
        sentence="Whoever comes with one reads the charter and is in, without a request."
      />
      {invitations ? (
        <div className="flex flex-col gap-10">
          <InvitationForm network={network} />
          <Section title="Given so far">
            <InvitationList network={network} invitations={invitations} now={new Date()} />
          </Section>
        </div>
      ) : (
        <GateOnly />
      )}
    </main>
  );
}
