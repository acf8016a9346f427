import type { Metadata } from "next";
import { VerifyForm } from "@/market/snapshot/components/verify-form";
import { api } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";

export const metadata: Metadata = {
  title: "Check figures",
  description: "Whether figures of a network are what Trellis counted and signed.",
};

export default async function VerifyPage() {
  const key = await api.market.snapshot.key();
  return (
    <main id="main" tabIndex={-1} className="mx-auto flex w-full max-w-3xl flex-col gap-12 px-4 py-10">
      <div className="-mb-8">
        <PageHeader
          title="Check figures"
          sentence="Figures of a network are counted from its own rows, signed, and chained to those before. Whoever shows you some can give you the copy; here you see whether anything in it was changed."
        />
      </div>
      <VerifyForm />
      <Section
        title="Without us"
        sentence="A copy can be checked on any computer: the signature is Ed25519, over the text of “body”, with this public key."
      >
        <p className="break-all rounded-md bg-well p-4 font-mono text-sm">{key}</p>
        <p className="mt-3 text-ink-soft">
          With the source of Trellis at hand: <code>npm run verify -- figures.json</code>
        </p>
      </Section>
    </main>
  );
}
