import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgreeButton } from "@/networks/charter/components/agree-button";
import { CharterChanges } from "@/networks/charter/components/charter-changes";
import { CharterText } from "@/networks/charter/components/charter-text";
import { SaleVoteText } from "@/networks/charter/components/sale-vote-text";
import { PolicyText } from "@/networks/partner-policy/components/policy-text";
import { api, forPage } from "@/trpc/server";
import { DateText } from "@/ui/date-text";
import { Section } from "@/ui/section";
import { doorOf } from "../../door";

export const metadata: Metadata = { title: "Charter" };

export default async function CharterPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const { name, charter, own, isInside } = await doorOf(network);
  if (!charter) notFound();
  const { version } = charter;
  const from = isInside ? (own?.charterVersion ?? version) : version;
  const changes =
    from < version ? await forPage(api.networks.charter.changes({ network, from, to: version })) : null;
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-3xl px-4 py-10 sm:px-8 sm:py-16">
      <h1 className="font-brand font-semibold text-3xl tracking-tight">The charter of {name}</h1>
      <p className="mt-3 mb-10 text-ink-soft">
        Version {charter.version}, of <DateText at={charter.createdAt} look="day" />. Every member has said
        yes to a version of it.
      </p>
      {changes && (
        <div className="mb-12 rounded-lg border border-line bg-sheet p-5">
          <Section
            title="It has changed since you said yes"
            sentence={`You said yes to version ${from}. This is different now; it holds for everybody, and whoever does not want it may leave with her words.`}
          >
            <CharterChanges changes={changes} />
            <div className="mt-6">
              <AgreeButton network={network} version={version} />
            </div>
          </Section>
        </div>
      )}
      <CharterText charter={charter} under="h1" />
      <h2 className="mt-9 mb-3 font-semibold text-ink-faint text-sm">Before it changes hands</h2>
      <SaleVoteText rule={charter.saleVote} />
      <h2 className="mt-9 mb-3 font-semibold text-ink-faint text-sm">Partners</h2>
      <PolicyText policy={charter.partners} />
      <p className="mt-4">
        <a href={`/n/${network}/log`} className="text-brand underline underline-offset-4">
          Every partner so far, in the log
        </a>
      </p>
    </main>
  );
}
