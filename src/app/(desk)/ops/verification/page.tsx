import { AnsweredList } from "@/identity/verification/components/answered-list";
import { VerificationCard } from "@/identity/verification/components/verification-card";
import { api, forPage } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { opsTitle } from "../ops";

export const generateMetadata = opsTitle("Verification");

export default async function VerificationDeskPage() {
  const { waiting, answered } = await forPage(api.identity.verification.list());
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-10">
      <div className="-mb-10">
        <PageHeader
          title="Verification"
          sentence="Open the papers, compare the name and the number, look whether website and domain belong together."
        />
      </div>
      {waiting.length === 0 ? (
        <EmptyState title="No brand waits">
          A brand that sends papers for its legal name stands here, the longest waiting first.
        </EmptyState>
      ) : (
        <ul className="flex flex-col gap-6">
          {waiting.map((one) => (
            <VerificationCard key={one.id} waiting={one} />
          ))}
        </ul>
      )}
      {answered.length > 0 && (
        <Section title="Answered lately">
          <AnsweredList answered={answered} />
        </Section>
      )}
    </main>
  );
}
