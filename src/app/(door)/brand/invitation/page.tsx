import type { Metadata } from "next";
import { words } from "@/app/words";
import { InvitationPanel } from "@/identity/brand/components/invitation-panel";
import { api, forPage, unlessTooOften } from "@/trpc/server";

export const metadata: Metadata = {
  title: "An invitation",
  robots: { index: false },
  referrer: "same-origin",
};

type Search = Promise<{ token?: string | string[] }>;

export default async function BrandInvitationPage({ searchParams }: { searchParams: Search }) {
  const token = words((await searchParams).token, 100);
  const me = await forPage(api.identity.person.mine());
  const { answer, wait } = await unlessTooOften(api.identity.brand.invitation({ token }));
  return (
    <InvitationPanel token={token} invitation={answer} wait={wait} email={me.email} zone={me.timeZone} />
  );
}
