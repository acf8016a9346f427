import type { ReactNode } from "react";
import { formatMoney, money } from "@/platform/money";
import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { Fold } from "@/ui/fold";
import { Section } from "@/ui/section";
import { AgreementPart } from "../../agreement/components/agreement-part";
import type { AgreementView } from "../../agreement/reads";
import { DiligenceList } from "../../diligence/components/diligence-list";
import type { DiligenceRow } from "../../diligence/reads";
import { FindingList } from "../../finding/components/finding-list";
import { RecordDialog } from "../../finding/components/record-dialog";
import type { FindingRow } from "../../finding/reads";
import { isOver, moveWords } from "../policy";
import type { DealView } from "../reads";
import { DealBanner } from "./deal-banner";
import { DealDeeds } from "./deal-deeds";

type Props = {
  deal: DealView;
  items: DiligenceRow[];
  findings: FindingRow[];
  agreement: AgreementView | null;
  /** Its money, right after what can be done now. */
  children: ReactNode;
};

/** A sale from the accepted offer to its money: where it stands, what can be done now, and what was agreed. */
export function DealPart({ deal, items, findings, agreement, children }: Props) {
  const { state, side, id, newPrice, currency, price } = deal;
  const isLooking = state === "diligence" && side === "buyer";
  const isLookedAt = !["exclusive", "diligence", "repricing"].includes(state);
  const list = <DiligenceList items={items} deal={deal} isOpen={isLooking} />;
  const cited = findings.find((finding) => finding.id === deal.repriceFindingId);
  return (
    <>
      <div className="flex flex-col gap-5 empty:hidden">
        {state !== "handing_over" && <DealBanner deal={deal} />}
        {state === "repricing" && newPrice !== null && (
          <Banner
            title={`${formatMoney(money(newPrice, currency))} instead of ${formatMoney(money(price, currency))}`}
          >
            {cited && <p>Because of this: “{cited.words}”</p>}
          </Banner>
        )}
        {state === "diligence" && deal.extensionDays && !deal.extendedAt && (
          <p className="text-ink-soft">
            The buyer has asked for {deal.extensionDays} more days to look. The seller may give them.
          </p>
        )}
        <DealDeeds deal={deal} items={items} findings={findings} />
      </div>
      {children}
      {agreement && (
        <Section title="The agreement" sentence="Both of you sign these very words.">
          <AgreementPart deal={deal} agreement={agreement} />
        </Section>
      )}
      {items.length > 0 && (
        <Section
          title="What the buyer looks at"
          sentence="Both sides see what was looked at, what was let go and what was found."
          actions={isLooking && <RecordDialog deal={id} />}
        >
          <div className="flex flex-col gap-6">
            <FindingList findings={findings} deal={deal} />
            {isLookedAt ? (
              <Fold line={`All ${items.length} things, and what the buyer said of each`}>{list}</Fold>
            ) : (
              list
            )}
          </div>
        </Section>
      )}
      <Section
        title="What was agreed"
        sentence={isOver(state) ? undefined : "As the offer was accepted, at the price that holds now."}
      >
        <dl className="divide-y divide-line border-line border-y text-sm">
          {deal.lines.map(({ label, value }) => (
            <div key={label} className="flex flex-wrap gap-x-3 py-2">
              <dt className="w-56 text-ink-soft">{label}</dt>
              <dd className="min-w-0">{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="What has happened">
        <ol className="divide-y divide-line border-line border-y text-sm">
          <li className="py-2">
            <DateText at={deal.createdAt} look="moment" /> · The offer was accepted
          </li>
          {deal.steps.map(({ move, who, at }) => (
            <li key={`${move} ${at.getTime()}`} className="py-2">
              <DateText at={at} look="moment" /> · {moveWords[move as keyof typeof moveWords] ?? move}
              {who && <span className="text-ink-soft"> ({who})</span>}
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
