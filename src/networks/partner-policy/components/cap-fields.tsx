import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";
import type { FieldProblems } from "@/ui/use-action";
import { type Caps, ceilings } from "../schema";

type Props = { caps: Caps; set: (caps: Caps) => void; problems: FieldProblems };

const words: Record<keyof Caps, string> = {
  memberWeek: "Items a member meets in seven days",
  networkWeek: "Placements here in seven days",
  shareOfItems: "Share of all items, in percent",
  brandMonth: "Items of one partner in 28 days",
  campaign: "Items of one campaign",
  restDays: "Days of rest after a campaign",
  firstDays: "First days without any",
};
const names = Object.keys(words) as (keyof Caps)[];

/** How much of the members' attention partners may take: the platform's caps, or stricter ones. */
export const CapFields = ({ caps, set, problems }: Props) => (
  <fieldset className="flex min-w-0 flex-col gap-3">
    <legend className="mb-1 font-semibold text-sm">How much</legend>
    <p className="max-w-measure text-ink-soft text-sm">
      You may be stricter than Trellis, never looser. One item a member a day is the most everywhere.
    </p>
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {names.map((name) => {
        const { loosest, tightest } = ceilings[name];
        return (
          <Field
            key={name}
            label={words[name]}
            help={`From ${loosest}, as Trellis has it, to ${tightest}.`}
            problem={problems[`partners.caps.${name}`]}
            required
          >
            {(control) => (
              <TextInput
                {...control}
                type="number"
                min={Math.min(loosest, tightest)}
                max={Math.max(loosest, tightest)}
                value={Number.isNaN(caps[name]) ? "" : caps[name]}
                onChange={(event) => set({ ...caps, [name]: event.target.valueAsNumber })}
                className="max-w-28 tabular-nums"
              />
            )}
          </Field>
        );
      })}
    </div>
  </fieldset>
);
