import { RankValues } from "@/identity/compass/components/rank-values";
import { TickList } from "@/identity/compass/components/tick-list";
import { categoryWords, practiceWords } from "@/identity/compass/schema";
import { Banner } from "@/ui/banner";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import type { FieldProblems } from "@/ui/use-action";
import { thresholdWarning } from "../policy";
import { type PartnerPolicy, weekdays } from "../schema";
import { CapFields } from "./cap-fields";
import { DecidesFields } from "./decides-fields";

type Props = {
  policy: PartnerPolicy;
  set: (policy: PartnerPolicy) => void;
  /** Keyed by their place in the charter, such as "partners.values". */
  problems: FieldProblems;
};

const dayWords = Object.fromEntries(weekdays.map((day, at) => [String(at + 1), day]));

/** What partners may do here: nothing, or under which conditions. */
export function PolicyFields({ policy, set, problems }: Props) {
  const change = (part: Partial<PartnerPolicy>) => set({ ...policy, ...part });
  const warning = thresholdWarning(policy.fitThreshold);
  const { welcome, values, redLines, decides, fitThreshold, caps, quietDays } = policy;
  return (
    <div className="flex flex-col gap-8">
      <RadioCards
        legend="Partners"
        name="welcome"
        required
        columns
        value={welcome ? "fitting" : "none"}
        onChange={(choice) => change({ welcome: choice === "fitting" })}
        choices={[
          {
            value: "none",
            label: "No partners",
            explanation: "Nobody may ask. This is how every network begins.",
          },
          {
            value: "fitting",
            label: "Partners that fit",
            explanation: "Brands may ask, and what you write here decides.",
          },
        ]}
      />
      {welcome && (
        <>
          <RankValues
            legend="Values that a partner should share, three to five"
            help="The most important first. A brand ranks its own; the fit of the two is shown to both sides."
            values={values}
            set={(values) => change({ values })}
            required={3}
            problem={problems["partners.values"]}
          />
          <TickList
            legend="Never welcome: what it deals in"
            help="A red line stops a proposal at once, whatever the fit and the price."
            words={categoryWords}
            ticked={redLines.categories}
            set={(categories) => change({ redLines: { ...redLines, categories } })}
            problem={problems["partners.redLines.categories"]}
          />
          <TickList
            legend="Never welcome: what it does"
            words={practiceWords}
            ticked={redLines.practices}
            set={(practices) => change({ redLines: { ...redLines, practices } })}
            problem={problems["partners.redLines.practices"]}
          />
          <DecidesFields decides={decides} set={(decides) => change({ decides })} problems={problems} />
          <Field
            label="Least fit, of 100"
            help="Between 30 and 80. A proposal below it is turned away before anybody has to read it."
            problem={problems["partners.fitThreshold"]}
            required
          >
            {(control) => (
              <TextInput
                {...control}
                type="number"
                min={30}
                max={80}
                value={Number.isNaN(fitThreshold) ? "" : fitThreshold}
                onChange={(event) => change({ fitThreshold: event.target.valueAsNumber })}
                className="max-w-28 tabular-nums"
              />
            )}
          </Field>
          {warning && (
            <div role="status" className="-mt-4">
              <Banner tone="warn">{warning}</Banner>
            </div>
          )}
          <CapFields caps={caps} set={(caps) => change({ caps })} problems={problems} />
          <TickList
            legend="Quiet days"
            help="On these days no partner item appears, counted in UTC."
            words={dayWords}
            ticked={quietDays.map(String)}
            set={(days) => change({ quietDays: days.map(Number) })}
            problem={problems["partners.quietDays"]}
          />
        </>
      )}
    </div>
  );
}
