import { Problem } from "@/ui/field";
import { Select } from "@/ui/select";
import { type ValueKey, valueKeys, valueWords } from "../schema";

type Props = {
  legend: string;
  help: string;
  values: ValueKey[];
  set: (values: ValueKey[]) => void;
  required: number;
  problem?: readonly string[] | undefined;
  disabled?: boolean | undefined;
};

const places = ["First", "Second", "Third", "Fourth", "Fifth"] as const;

/** Up to five of the ten values, the most important first. A value stands in the list once. */
export const RankValues = ({ legend, help, values, set, required, problem, disabled }: Props) => (
  <fieldset className="flex min-w-0 flex-col gap-3" disabled={disabled}>
    <legend className="mb-1 font-semibold text-sm">{legend}</legend>
    <p className="max-w-measure text-ink-soft text-sm">{help}</p>
    <ol className="grid gap-2 sm:grid-cols-2">
      {places.slice(0, Math.min(5, Math.max(required, values.length + 1))).map((place, at) => (
        <li key={place} className="flex items-center gap-3">
          <span className="w-14 shrink-0 text-ink-faint text-sm">{place}</span>
          <span className="min-w-0 flex-1">
            <Select
              aria-label={`${place} value`}
              value={values[at] ?? ""}
              placeholder={at < required ? "Choose one" : "None"}
              options={valueKeys
                .filter((key) => key === values[at] || !values.includes(key))
                .map((key) => ({ value: key, label: valueWords[key] }))}
              onChange={({ target }) => {
                const chosen = valueKeys.find((key) => key === target.value);
                set([...values.slice(0, at), ...(chosen ? [chosen] : []), ...values.slice(at + 1)]);
              }}
            />
          </span>
        </li>
      ))}
    </ol>
    {problem && (
      <div role="alert">
        <Problem id="values-problem">{problem.join(" ")}</Problem>
      </div>
    )}
  </fieldset>
);
