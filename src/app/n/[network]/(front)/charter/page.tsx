import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CharterText } from "@/networks/charter/components/charter-text";
import { PolicyText } from "@/networks/partner-policy/components/policy-text";
import { DateText } from "@/ui/date-text";
import { doorOf } from "../../door";

export const metadata: Metadata = { title: "Charter" };

export default async function CharterPage({ params }: { params: Promise<{ network: string }> }) {
  const { slug, name, charter } = await doorOf((await params).network);
  if (!charter) notFound();
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-3xl px-4 py-10 sm:px-8 sm:py-16">
      <h1 className="font-brand font-semibold text-3xl tracking-tight">The charter of {name}</h1>
      <p className="mt-3 mb-10 text-ink-soft">
        Version {charter.version}, of <DateText at={charter.createdAt} look="day" />. Every member has said
        yes to a version of it.
      </p>
      <CharterText charter={charter} under="h1" />
      <h2 className="mt-9 mb-3 font-semibold text-ink-faint text-sm">Partners</h2>
      <PolicyText policy={charter.partners} />
      <p className="mt-4">
        <a href={`/n/${slug}/log`} className="text-brand underline underline-offset-4">
          Every partner so far, in the log
        </a>
      </p>
    </main>
  );
}
