import { AskedList } from "@/identity/brand/components/asked-list";
import { InviteForm } from "@/identity/brand/components/invite-form";
import { LeaveButton } from "@/identity/brand/components/leave-button";
import { TeamList } from "@/identity/brand/components/team-list";
import { api } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { brandOf, brandTitle } from "../brand";

export const generateMetadata = brandTitle("Team");

export default async function TeamPage({ params }: { params: Promise<{ brand: string }> }) {
  const { brand } = await params;
  const { name, mayRunTeam } = await brandOf(brand);
  const [{ team, invitations }, me] = await Promise.all([
    api.identity.brand.team({ brand }),
    api.identity.person.mine(),
  ]);
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-12">
      <div className="-mb-12">
        <PageHeader title="Team" sentence={`Who acts for ${name}, and what each of them may do.`} />
      </div>
      <div className="flex flex-col gap-3">
        <TeamList brand={brand} team={team} own={me.personId} mayRun={mayRunTeam} />
        {mayRunTeam !== true && <p className="text-ink-soft text-sm">{mayRunTeam}</p>}
      </div>
      {invitations.length > 0 && (
        <Section title="Asked, and not answered yet">
          <AskedList brand={brand} asked={invitations} />
        </Section>
      )}
      {mayRunTeam === true && (
        <Section title="Ask somebody onto the team">
          <InviteForm brand={brand} />
        </Section>
      )}
      <Section title="Leaving" sentence="You may go whenever you like, as long as an owner stays.">
        <LeaveButton brand={brand} name={name} />
      </Section>
    </main>
  );
}
