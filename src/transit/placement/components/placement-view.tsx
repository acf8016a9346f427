import type { ReactNode } from "react";
import { SaidList } from "@/gate/complaint/components/said-list";
import { DateText } from "@/ui/date-text";
import { Section } from "@/ui/section";
import { ClaimPanel } from "../../claim/components/claim-panel";
import type { Side } from "../../claim/components/remedy-dialog";
import { VersionList } from "../../creative/components/version-list";
import { gestureWords } from "../../creative/policy";
import { CreativePreview } from "../../proposal/components/creative-preview";
import { TermsTable } from "../../proposal/components/terms-table";
import { ReportView } from "../../report/components/report-view";
import type { Placed } from "../reads";
import { MoneyPanel } from "./money-panel";
import { StateBanner } from "./state-banner";
import { Timeline } from "./timeline";

type Props = {
  placed: Placed;
  as: Side;
  /** What can be done now. */
  deeds: ReactNode;
  /** The form for the words, while they are awaited. */
  form?: ReactNode;
};

/** A placement as either side reads it: the turn and the deeds first, then words, money, report and what happened. */
export function PlacementView({ placed, as, deeds, form }: Props) {
  const { creative, disclosure, report, claim, said } = placed;
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-4">
        <StateBanner placed={placed} />
        {deeds}
      </div>
      {said.length > 0 && <SaidList said={said} />}
      {form}
      {claim && <ClaimPanel placed={placed} as={as} />}
      {report && <ReportView report={report} />}
      {!form && creative && disclosure && (
        <Section
          title={placed.publishedAt ? "What ran" : "The words"}
          sentence="As members meet them. The label is ours: nobody can edit or move it."
        >
          <CreativePreview
            network={placed.network}
            disclosure={disclosure}
            headline={creative.creative.title}
            body={creative.creative.body}
            link={creative.creative.link.text}
            picture={creative.creative.picture}
            gesture={creative.creative.gesture && gestureWords(creative.creative.gesture)}
          />
          {creative.creative.picture && (
            <p className="mt-3 text-ink-soft text-sm">
              The picture is read aloud as “{creative.creative.picture.alt}”
            </p>
          )}
          <p className="mt-3 break-all text-ink-soft text-sm">It leads to {creative.creative.link.href}</p>
          {creative.creative.claims.length > 0 && (
            <dl className="mt-4 divide-y divide-line border-line border-y">
              {creative.creative.claims.map(({ claim: said, proof }) => (
                <div key={said} className="py-2.5">
                  <dt className="font-semibold">{said}</dt>
                  <dd className="text-ink-soft">Proof: {proof}</dd>
                </div>
              ))}
            </dl>
          )}
          <VersionList placed={placed} />
        </Section>
      )}
      <div className="grid gap-10 lg:grid-cols-2">
        <MoneyPanel placed={placed} brand={"brand" in as ? as.brand : undefined} />
        <Section
          title="What was agreed"
          sentence={
            <>
              Runs from <DateText at={placed.runsAt} look="moment" /> to{" "}
              <DateText at={placed.endsAt} look="moment" />.
            </>
          }
        >
          {placed.lines.length > 0 && <TermsTable lines={placed.lines} />}
        </Section>
      </div>
      <Section title="What happened">
        <Timeline placed={placed} />
      </Section>
    </div>
  );
}
