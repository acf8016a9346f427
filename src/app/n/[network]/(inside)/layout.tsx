import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { HouseNav } from "@/community/visit/components/house-nav";
import { HouseSearch } from "@/community/visit/components/house-search";
import { NetworkFrame } from "@/networks/network/components/network-frame";
import { api, forTitle, visit } from "@/trpc/server";
import { Keyboard } from "@/ui/keyboard";
import { ToastProvider } from "@/ui/toast";

type Props = { children: ReactNode; params: Promise<{ network: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const house = await forTitle(visit((await params).network));
  const name = house?.network.name ?? "";
  return { title: { default: name, template: `%s · ${name}` }, robots: { index: false } };
}

/** The house around every page that members live on. Who does not stand inside is led to the network's front. */
export default async function HouseLayout({ children, params }: Props) {
  const [house, me] = await Promise.all([visit((await params).network), api.identity.person.me()]);
  const { network, spaces, notices, reviews, canSpeak, hasDesk } = house;
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <NetworkFrame network={{ ...network, hasDesk }} me={me} nonce={nonce}>
      <ToastProvider>
        <Keyboard />
        {network.coverId && (
          // biome-ignore lint/performance/noImgElement: our files come in their final size
          <img src={`/media/${network.coverId}`} alt="" className="h-14 w-full object-cover sm:h-20" />
        )}
        <div className="mx-auto flex max-w-page flex-col-reverse md:flex-row md:gap-10 md:px-8">
          <div className="sticky bottom-0 z-30 md:top-0 md:bottom-auto md:z-auto md:max-h-dvh md:w-56 md:shrink-0 md:self-start md:overflow-y-auto md:py-6 md:pr-1 md:pl-1">
            <div className="mb-4 hidden md:block">
              <HouseSearch network={network.slug} />
            </div>
            <HouseNav network={network.slug} visit={{ spaces, notices, reviews, canSpeak, hasDesk }} />
          </div>
          <main id="main" tabIndex={-1} className="min-h-[70dvh] min-w-0 flex-1 px-4 py-6 md:px-0">
            {children}
          </main>
        </div>
      </ToastProvider>
    </NetworkFrame>
  );
}
