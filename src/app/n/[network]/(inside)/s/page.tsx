import type { Metadata } from "next";
import { SpaceList } from "@/community/space/components/space-list";
import { visit } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";

export const metadata: Metadata = { title: "Spaces" };

export default async function SpacesPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const { spaces, canSpeak, isSteward } = await visit(network);
  return (
    <>
      <PageHeader
        title="Spaces"
        actions={
          canSpeak && spaces.length > 0 && <LinkButton href={`/n/${network}/new`}>Start a thread</LinkButton>
        }
      />
      {spaces.length > 0 ? (
        <SpaceList network={network} spaces={spaces} />
      ) : (
        <EmptyState
          title="No spaces yet"
          action={
            isSteward && <LinkButton href={`/network/${network}/spaces`}>Open the first space</LinkButton>
          }
        >
          A space is a part of the network for one kind of talk: questions, what you made, who is coming on
          Tuesday.
        </EmptyState>
      )}
    </>
  );
}
