import { formatMoney, share, subtract } from "@/platform/money";
import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { Fold } from "@/ui/fold";
import { ProgressBar } from "@/ui/progress-bar";
import { Section } from "@/ui/section";
import { DeedButton } from "../../deal/components/deed-button";
import { groundWords, holdbackWords, silenceOf } from "../policy";
import type { HoldbackView } from "../reads";
import { ClaimDialog } from "./claim-dialog";
import { ContestDialog } from "./contest-dialog";
import { RuleDialog } from "./rule-dialog";

/** What is kept back: the rule, what was counted, what it comes to today, and what can be done about it. */
export function HoldbackPart({ holdback }: { holdback: HoldbackView }) {
  const { state, side, due, baseline, retained, money, sellerShareBps, decided, ground, steps, measures } =
    holdback;
  const sellers = share(money, sellerShareBps);
  const last = steps.at(-1);
  const isMine = (state === "claimed" && side === "seller") || (state === "contested" && side === "operator");
  return (
    <Section
      title="Kept back"
      sentence="All of it is the seller’s while nine in ten of those who were active at closing are still members, none when six in ten or fewer are, and evenly in between."
    >
      <div className="flex flex-col gap-5">
        <Banner
          tone={isMine ? "warn" : decided ? "good" : "info"}
          title={`${isMine ? "Your turn. " : ""}${holdbackWords[state]}.`}
        >
          {ground && (
            <p>
              {groundWords[ground].label}. {groundWords[ground].means}
            </p>
          )}
          {last?.note && <p>“{last.note}”</p>}
          {due && (
            <p>
              Until <DateText at={due.at} look="deadline" />. {silenceOf[state]}
            </p>
          )}
        </Banner>
        <div className="max-w-measure">
          <ProgressBar
            label="Still members"
            done={retained}
            of={Math.max(baseline, 1)}
            sentence={`${retained} of ${baseline} who were active at closing`}
          />
        </div>
        <p className="max-w-measure">
          {decided ? "Of" : "By today’s count, of"} {formatMoney(money)} the seller gets{" "}
          <strong>{formatMoney(sellers)}</strong> and the buyer{" "}
          <strong>{formatMoney(subtract(money, sellers))}</strong>.
        </p>
        {measures.length > 1 && (
          <Fold line="Day by day">
            <ol className="mt-2 columns-2 text-ink-soft text-sm sm:columns-3">
              {measures.map((one) => (
                <li key={one.day} className="tabular-nums">
                  <DateText at={one.day} />: {one.retained}
                </li>
              ))}
            </ol>
          </Fold>
        )}
        <Deeds holdback={holdback} />
      </div>
    </Section>
  );
}

function Deeds({ holdback: { state, side, dealId: deal, money } }: { holdback: HoldbackView }) {
  const all = formatMoney(money);
  if (state === "held" && side === "buyer")
    return (
      <div>
        <ClaimDialog deal={deal} />
      </div>
    );
  if (state === "claimed" && side === "seller")
    return (
      <div className="flex flex-wrap gap-3">
        <DeedButton
          {...{
            deal,
            deed: "concede",
            label: "Agree to it…",
            title: "Let the buyer have it?",
            confirm: "Agree",
          }}
          consequences={[`All ${all} go back to the buyer, at once. It cannot be taken back.`]}
        />
        <ContestDialog deal={deal} />
      </div>
    );
  if (state === "claimed" && side === "buyer")
    return (
      <div>
        <DeedButton
          {...{ deal, deed: "withdraw", label: "Take the claim back…", title: "Take your claim back?" }}
          {...{ confirm: "Take it back", quiet: true }}
          consequences={[
            `All ${all} are paid out to the seller at once, less our part. It cannot be taken back.`,
          ]}
        />
      </div>
    );
  if (state === "contested" && side === "operator")
    return (
      <div>
        <RuleDialog deal={deal} />
      </div>
    );
  return null;
}
