import { LegalLine } from "@/identity/brand/components/legal-line";
import { DomainPanel } from "@/identity/domain/components/domain-panel";
import { LegalNamePanel } from "@/identity/verification/components/legal-name-panel";
import { api } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { brandOf, brandTitle } from "../brand";

export const generateMetadata = brandTitle("Verification");

export default async function VerificationPage({ params }: { params: Promise<{ brand: string }> }) {
  const { brand } = await params;
  const { name, verified } = await brandOf(brand);
  const [proof, domain] = await Promise.all([
    api.identity.verification.get({ brand }),
    api.identity.domain.get({ brand }),
  ]);
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-12">
      <div className="-mb-8 flex flex-col gap-2">
        <PageHeader
          title="Verification"
          sentence={
            proof.proven === true
              ? `${name} has proven who it is. This is how it is shown wherever somebody speaks for it.`
              : "People let you near their network once they can know who you are. Two proofs are asked, once."
          }
        />
        {verified ? (
          <div className="-mt-4 mb-4">
            <LegalLine verified={verified} />
          </div>
        ) : (
          proof.proven !== true && <p className="-mt-4 mb-4 max-w-measure">{proof.proven}</p>
        )}
      </div>
      <Section
        title="Legal name"
        sentence="Who answers for the brand in law, seen by an operator in your papers."
      >
        <LegalNamePanel brand={brand} proof={proof} />
      </Section>
      <Section
        title="Domain"
        sentence="That the website which carries your name is yours, as its DNS can say."
      >
        <DomainPanel brand={brand} domain={domain} mayEdit={proof.mayEdit} />
      </Section>
    </main>
  );
}
