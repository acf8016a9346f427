import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import type { VerificationState } from "../lifecycle";
import type { Paper } from "../schema";
import { LegalNameForm } from "./legal-name-form";
import { PaperList } from "./paper-list";
import { WithdrawButton } from "./withdraw-button";

type Proof = {
  state: VerificationState;
  legalName: string;
  registration: string;
  papers: Paper[];
  reason: string | null;
  submittedAt: Date | null;
  decidedAt: Date | null;
  mayEdit: true | string;
};

/** The proof of the legal name: what to send, what was sent, or what was answered. */
export function LegalNamePanel({ brand, proof }: { brand: string; proof: Proof }) {
  const { state, legalName, registration, papers, reason, submittedAt, decidedAt } = proof;
  const locked = proof.mayEdit === true ? undefined : proof.mayEdit;
  if (state === "draft" || state === "refused") {
    return (
      <div className="flex flex-col gap-6">
        {state === "refused" && (
          <Banner tone="warn" title="We could not confirm it">
            <p className="whitespace-pre-line">{reason}</p>
            <p className="mt-2">Correct it below and send it again; what you sent is still there.</p>
          </Banner>
        )}
        <LegalNameForm key={state} brand={brand} told={{ legalName, registration, papers }} locked={locked} />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-5">
      {state === "submitted" && submittedAt && (
        <Banner tone="info" title="It is on the operator’s desk">
          You sent it on <DateText at={submittedAt} />. Most answers come within two working days, by mail to
          every owner of the brand.
        </Banner>
      )}
      {state === "confirmed" && decidedAt && (
        <Banner tone="good" title={`${legalName} is confirmed`}>
          Since <DateText at={decidedAt} />.
        </Banner>
      )}
      <dl className="grid max-w-2xl gap-x-8 gap-y-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <dt className="text-ink-soft text-sm">Legal name</dt>
        <dd className="font-semibold">{legalName}</dd>
        <dt className="text-ink-soft text-sm">Where it is registered</dt>
        <dd>{registration}</dd>
        {papers.length > 0 && (
          <>
            <dt className="text-ink-soft text-sm">Documents</dt>
            <dd>
              <PaperList papers={papers} />
            </dd>
          </>
        )}
      </dl>
      <div>
        <WithdrawButton brand={brand} confirmed={state === "confirmed"} locked={locked} />
      </div>
    </div>
  );
}
