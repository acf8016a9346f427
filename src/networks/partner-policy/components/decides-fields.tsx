import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import type { FieldProblems } from "@/ui/use-action";
import type { Decides } from "../schema";

type Props = { decides: Decides; set: (decides: Decides) => void; problems: FieldProblems };

const begun: Record<Decides["by"], Decides> = {
  rules: { by: "rules" },
  steward: { by: "steward" },
  stewards: { by: "stewards", k: 2, n: 3 },
  panel: { by: "panel" },
};

/** Who says yes or no to a partner, once the rules have. */
export const DecidesFields = ({ decides, set, problems }: Props) => (
  <div className="flex flex-col gap-4">
    <RadioCards
      legend="Who decides about a partner"
      name="decides"
      required
      columns
      value={decides.by}
      onChange={(by) => set(begun[by])}
      help="Whoever has a share in the money or a tie to the partner never decides, whatever you choose."
      choices={[
        {
          value: "panel",
          label: "A panel of members",
          explanation: "Seven drawn by lot, 72 hours, four must vote.",
        },
        { value: "steward", label: "One steward", explanation: "The first who answers." },
        { value: "stewards", label: "Several stewards", explanation: "So many of so many must say yes." },
        { value: "rules", label: "The rules alone", explanation: "Values, red lines and caps, at once." },
      ]}
    />
    {decides.by === "stewards" && (
      <div className="flex flex-wrap gap-4">
        <Count
          label="Must say yes"
          value={decides.k}
          set={(k) => set({ ...decides, k })}
          said={problems["partners.decides.k"] ?? problems["partners.decides"]}
        />
        <Count
          label="Are asked"
          value={decides.n}
          set={(n) => set({ ...decides, n })}
          said={problems["partners.decides.n"]}
        />
      </div>
    )}
  </div>
);

type CountProps = {
  label: string;
  value: number;
  set: (value: number) => void;
  said: readonly string[] | undefined;
};

const Count = ({ label, value, set, said }: CountProps) => (
  <Field label={label} problem={said} required>
    {(control) => (
      <TextInput
        {...control}
        type="number"
        min={1}
        max={7}
        value={Number.isNaN(value) ? "" : value}
        onChange={(event) => set(event.target.valueAsNumber)}
        className="max-w-28 tabular-nums"
      />
    )}
  </Field>
);
