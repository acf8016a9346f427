import { StewardOnly } from "@/networks/desk/components/steward-only";
import { DescribeForm } from "@/networks/network/components/describe-form";
import { SettingsForm } from "@/networks/network/components/settings-form";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Settings");

export default async function SettingsPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const { name, purpose, visibility, language, region, interests, maySteward } = await deskOf(network);
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-12">
      <div className="-mb-12">
        <PageHeader
          title="Settings"
          sentence="What the network is called, what it is for, and who may see it."
        />
      </div>
      {maySteward ? <SettingsForm {...{ network, name, purpose, visibility }} /> : <StewardOnly />}
      {maySteward && (
        <Section
          title="How it is found"
          sentence="By brands that look for a place like yours, and by people."
        >
          <DescribeForm {...{ network, language, region, interests }} />
        </Section>
      )}
    </main>
  );
}
