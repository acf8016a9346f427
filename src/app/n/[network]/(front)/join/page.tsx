import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { words } from "@/app/words";
import { ClaimBanner } from "@/community/import/components/claim-banner";
import { TakeWords } from "@/community/words/components/take-words";
import { WayIn } from "@/networks/membership/components/way-in";
import { api, unlessTooOften } from "@/trpc/server";
import { doorOf } from "../../door";

export const metadata: Metadata = { title: "Join", robots: { index: false } };

type Props = {
  params: Promise<{ network: string }>;
  searchParams: Promise<{ invitation?: string | string[] }>;
};

/** Whoever was inside once: her words are hers also after she has gone. */
const hasWords = (state: string | undefined) => ["left", "removed", "suspended"].includes(state ?? "");

export default async function JoinPage({ params, searchParams }: Props) {
  const { network } = await params;
  const token = words((await searchParams).invitation, 100) || null;
  const door = await doorOf(network);
  if (door.isInside) redirect(`/n/${network}/feed`);
  const me = await api.identity.person.me();
  const [standing, appeal, shown, waiting] = await Promise.all([
    me && api.networks.membership.standing({ network }),
    me && api.networks.appeal.own({ network }),
    token ? unlessTooOften(api.networks.invitation.show({ network, token })) : null,
    me ? api.community.import.waiting({ network }) : [],
  ]);
  const query = token ? `?invitation=${encodeURIComponent(token)}` : "";
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto flex max-w-3xl flex-col gap-8 px-4 py-10 sm:px-8 sm:py-16"
    >
      <ClaimBanner network={network} waiting={waiting} />
      <WayIn
        door={door}
        me={me}
        standing={standing}
        appeal={appeal}
        invitation={token && shown ? { token, shown: shown.answer, wait: shown.wait } : null}
        here={`/n/${network}/join${query}`}
      />
      {hasWords(standing?.state) && (
        <div>
          <TakeWords network={network} />
        </div>
      )}
    </main>
  );
}
