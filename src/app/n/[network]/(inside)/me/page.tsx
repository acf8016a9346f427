import type { Metadata } from "next";
import { TakeWords } from "@/community/words/components/take-words";
import { LeaveButton } from "@/networks/membership/components/leave-button";
import { ProfileForm } from "@/networks/membership/components/profile-form";
import { DigestForm } from "@/notifications/digest/components/digest-form";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { doorOf } from "../../door";

export const metadata: Metadata = { title: "You here" };

export default async function MePage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const own = await forPage(api.networks.membership.own({ network }));
  const [door, plan] = await Promise.all([doorOf(network), api.notifications.digest.own({ network })]);
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={`You in ${door.name}`}
        sentence="What you say of yourself here is seen here and nowhere else."
      />
      <div className="flex flex-col gap-12">
        <ProfileForm
          network={network}
          membershipId={own.id}
          name={own.name}
          headline={own.headline}
          bio={own.bio}
          pictureId={own.pictureId}
        />
        <Section
          title="What you have not read, by mail"
          sentence="A short list, and only when at least three threads are new to you. It says nothing of what you read, to anybody."
        >
          <DigestForm network={network} plan={plan} />
        </Section>
        <Section
          title="Your words"
          sentence="What you said of yourself, what you answered at the door, every post that you have not taken away, and the pictures that you sent: one file, and nothing that anybody else wrote. Twice a day at most."
        >
          <TakeWords network={network} />
        </Section>
        <Section
          title="Leaving"
          sentence={
            own.isOwner && door.owner.kind === "person"
              ? "You answer for this network. Hand it over before you leave."
              : "You may go whenever you like. You are shown what follows before anything happens."
          }
        >
          <LeaveButton
            network={network}
            name={door.name}
            join={door.join}
            words={<TakeWords network={network} />}
          />
        </Section>
      </div>
    </div>
  );
}
