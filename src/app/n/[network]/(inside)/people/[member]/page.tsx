import type { Metadata } from "next";
import { cache } from "react";
import { Profile } from "@/community/directory/components/profile";
import { api, forPage, visit } from "@/trpc/server";
import { LinkButton } from "@/ui/link-button";

type Props = { params: Promise<{ network: string; member: string }> };

const load = cache(async (network: string, membershipId: string) => {
  await visit(network);
  const asked = api.community.directory.get({ network, membershipId });
  return forPage(asked);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { network, member } = await params;
  return { title: (await load(network, member)).name };
}

export default async function ProfilePage({ params }: Props) {
  const { network, member } = await params;
  const [{ me }, profile] = await Promise.all([visit(network), load(network, member)]);
  return (
    <>
      <Profile network={network} profile={profile} />
      {me?.id === member && (
        <LinkButton look="quiet" className="mt-8" href={`/n/${network}/me`}>
          Change your page
        </LinkButton>
      )}
    </>
  );
}
