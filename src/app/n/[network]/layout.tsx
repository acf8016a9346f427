import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { faceOf } from "@/networks/branding/components/face-of";
import { NetworkFrame } from "@/networks/network/components/network-frame";
import { BrandStyle } from "@/ui/brand-style";
import { doorOf } from "./door";

type Props = { children: ReactNode; params: Promise<{ network: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, purpose, visibility } = await doorOf((await params).network);
  return {
    title: { default: name, template: `%s · ${name}` },
    description: purpose,
    ...(visibility === "members" && { robots: { index: false } }),
  };
}

/** Every page of a network wears its brand, inside a thin frame that says whose house it stands in. */
export default async function NetworkLayout({ children, params }: Props) {
  const door = await doorOf((await params).network);
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      <BrandStyle
        nonce={nonce}
        day={door.palette.day}
        night={door.palette.night}
        family={faceOf(door.typeface).family}
      />
      <NetworkFrame door={door}>{children}</NetworkFrame>
    </>
  );
}
