import type { Metadata } from "next";
import { OptOutPanel } from "@/gate/opt-out/components/opt-out-panel";
import { OwnBrands } from "@/identity/brand/components/own-brands";
import { PersonForm } from "@/identity/person/components/person-form";
import { RevokeEveryButton } from "@/identity/session/components/revoke-every-button";
import { SessionList } from "@/identity/session/components/session-list";
import { SignOutForm } from "@/identity/sign-in/components/sign-out-form";
import { OwnNetworks } from "@/networks/network/components/own-networks";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";

export const metadata: Metadata = { title: "Your settings" };

export default async function SettingsPage() {
  const me = await forPage(api.identity.person.mine());
  const [sessions, networks, brands, optOuts] = await Promise.all([
    api.identity.session.list(),
    api.networks.network.mine(),
    api.identity.brand.mine(),
    api.gate.optOut.mine(),
  ]);
  return (
    <main id="main" tabIndex={-1} className="mx-auto flex max-w-3xl flex-col gap-12 px-4 py-10 sm:px-8">
      <div className="-mb-12">
        <PageHeader title="Your settings" sentence={`You sign in as ${me.email}.`} />
      </div>
      <PersonForm name={me.name} timeZone={me.timeZone} submit="Save" />
      {networks.length > 0 && (
        <Section title="Your networks">
          <OwnNetworks networks={networks} />
        </Section>
      )}
      <Section title="Your brands">
        <OwnBrands brands={brands} />
      </Section>
      <Section
        title="Partner content"
        sentence="Some networks let partners in, under a label that nobody can take off. You never meet more than one item a day and three a week; leave out what you like. It holds at once and everywhere."
      >
        <OptOutPanel {...optOuts} />
      </Section>
      <Section
        title="Where you are signed in"
        sentence="A browser that is not used for a day is signed out by itself, and every browser after thirty days."
      >
        <SessionList sessions={sessions} current={me.sessionId} timeZone={me.timeZone} />
        <div className="mt-5 flex flex-wrap gap-3">
          <SignOutForm />
          <RevokeEveryButton />
        </div>
      </Section>
    </main>
  );
}
