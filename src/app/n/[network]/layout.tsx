import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { faceOf } from "@/networks/branding/components/face-of";
import { NetworkFrame } from "@/networks/network/components/network-frame";
import { api, forTitle } from "@/trpc/server";
import { BrandStyle } from "@/ui/brand-style";
import { ReaderZone } from "@/ui/reader-zone";
import { doorOf } from "./door";

type Props = { children: ReactNode; params: Promise<{ network: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const door = await forTitle(doorOf((await params).network));
  if (!door) return {};
  const { name, purpose, visibility } = door;
  return {
    title: { default: name, template: `%s · ${name}` },
    description: purpose,
    ...(visibility === "members" && { robots: { index: false } }),
  };
}

/** Every page of a network wears its brand, inside a thin frame that says whose house it stands in. */
export default async function NetworkLayout({ children, params }: Props) {
  const [door, me] = await Promise.all([doorOf((await params).network), api.identity.person.me()]);
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      <BrandStyle
        nonce={nonce}
        day={door.palette.day}
        night={door.palette.night}
        family={faceOf(door.typeface).family}
      />
      <ReaderZone zone={me?.timeZone}>
        <NetworkFrame door={door} me={me}>
          {children}
        </NetworkFrame>
      </ReaderZone>
    </>
  );
}
