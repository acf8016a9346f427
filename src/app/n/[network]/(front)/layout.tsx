import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { NetworkFrame } from "@/networks/network/components/network-frame";
import { api, forTitle } from "@/trpc/server";
import { doorOf } from "../door";

type Props = { children: ReactNode; params: Promise<{ network: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const door = await forTitle(doorOf((await params).network));
  if (!door) return {};
  const { slug, name, purpose, visibility } = door;
  return {
    title: { default: name, template: `%s · ${name}` },
    description: purpose,
    ...(visibility === "members"
      ? { robots: { index: false } }
      : { alternates: { types: { "application/atom+xml": `/n/${slug}/feed.xml` } } }),
  };
}

/** What stands before the house: its landing page, its charter and its door. */
export default async function FrontLayout({ children, params }: Props) {
  const [door, me] = await Promise.all([doorOf((await params).network), api.identity.person.me()]);
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <NetworkFrame network={{ ...door, keeper: door.owner.name }} me={me} nonce={nonce}>
      {children}
    </NetworkFrame>
  );
}
