import { words } from "@/app/words";
import { GateOnly } from "@/networks/membership/components/gate-only";
import { MemberList } from "@/networks/membership/components/member-list";
import { api } from "@/trpc/server";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { SearchForm } from "@/ui/search-form";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Members");

type Props = { params: Promise<{ network: string }>; searchParams: Promise<{ q?: string | string[] }> };

export default async function MembersPage({ params, searchParams }: Props) {
  const { network } = await params;
  const named = words((await searchParams).q, 80);
  const desk = await deskOf(network);
  const gate =
    desk.mayKeepGate &&
    (await Promise.all([
      api.networks.network.door({ network }),
      api.networks.membership.list({ network, named }),
    ]));
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Members"
        sentence={`${desk.memberCount} of ${desk.capacity} places are taken.`}
        actions={
          gate && (
            <LinkButton href={`/network/${network}/invitations`} look="quiet">
              Invite somebody
            </LinkButton>
          )
        }
      />
      {gate ? (
        <>
          <div className="mb-6">
            <SearchForm label="Find somebody by name" value={named} />
          </div>
          <MemberList network={network} members={gate[1]} named={named} own={gate[0].own?.id ?? null} />
        </>
      ) : (
        <GateOnly />
      )}
    </main>
  );
}
