import type { Metadata } from "next";
import { PersonForm } from "@/identity/person/components/person-form";
import { RevokeEveryButton } from "@/identity/session/components/revoke-every-button";
import { SessionList } from "@/identity/session/components/session-list";
import { SignOutForm } from "@/identity/sign-in/components/sign-out-form";
import { api, forPage } from "@/trpc/server";

export const metadata: Metadata = { title: "Your settings" };

export default async function SettingsPage() {
  const me = await forPage(api.identity.person.mine(), "/settings");
  const sessions = await api.identity.session.list();
  return (
    <main id="main" className="mx-auto flex max-w-2xl flex-col gap-12 px-5 py-10">
      <h1 className="font-semibold font-serif text-3xl">Your settings</h1>
      <section aria-labelledby="you" className="flex flex-col gap-5">
        <h2 id="you" className="font-semibold font-serif text-xl">
          You
        </h2>
        <p className="text-ink-soft">
          You sign in as <strong className="text-ink">{me.email}</strong>.
        </p>
        <PersonForm name={me.name} timeZone={me.timeZone} submit="Save" />
      </section>
      <section aria-labelledby="sessions" className="flex flex-col gap-5">
        <h2 id="sessions" className="font-semibold font-serif text-xl">
          Where you are signed in
        </h2>
        <p className="max-w-measure text-ink-soft">
          A browser that is not used for a day is signed out by itself, and every browser after thirty days.
        </p>
        <SessionList sessions={sessions} current={me.sessionId} timeZone={me.timeZone} />
        <div className="flex flex-wrap gap-3">
          <SignOutForm />
          <RevokeEveryButton />
        </div>
      </section>
    </main>
  );
}
