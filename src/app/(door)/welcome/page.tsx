import type { Metadata } from "next";
import { words } from "@/app/words";
import { PersonForm } from "@/identity/person/components/person-form";
import { api, forPage } from "@/trpc/server";

export const metadata: Metadata = { title: "Welcome" };

type Search = Promise<{ callbackUrl?: string | string[] }>;

export default async function WelcomePage({ searchParams }: { searchParams: Search }) {
  const callbackUrl = words((await searchParams).callbackUrl, 500);
  const me = await forPage(api.identity.person.mine());
  const to = await api.identity.signIn.ownPath({ to: callbackUrl || "/" });
  return (
    <>
      <h1 className="font-semibold font-serif text-3xl">Welcome. What shall people call you?</h1>
      <p className="max-w-measure text-ink-soft">
        You can be known by another name in each network you join. This one is for Trellis itself.
      </p>
      <PersonForm name={me.name} timeZone={me.timeZone} after={to} submit="Go on" />
    </>
  );
}
