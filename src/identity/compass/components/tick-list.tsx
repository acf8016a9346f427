import { Checkbox } from "@/ui/checkbox";
import { Problem } from "@/ui/field";

type Props<K extends string> = {
  legend: string;
  help?: string;
  words: Record<K, string>;
  ticked: K[];
  set: (ticked: K[]) => void;
  problem?: readonly string[] | undefined;
  disabled?: boolean | undefined;
};

/** Any number of a list, in its own order. */
export function TickList<K extends string>(props: Props<K>) {
  const { legend, help, words, ticked, set, problem, disabled } = props;
  const all = Object.keys(words) as K[];
  return (
    <fieldset className="flex min-w-0 flex-col gap-1" disabled={disabled}>
      <legend className="mb-1 font-semibold text-sm">{legend}</legend>
      {help && <p className="max-w-measure text-ink-soft text-sm">{help}</p>}
      <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {all.map((key) => (
          <Checkbox
            key={key}
            label={words[key]}
            checked={ticked.includes(key)}
            onChange={({ target }) =>
              set(all.filter((one) => (one === key ? target.checked : ticked.includes(one))))
            }
          />
        ))}
      </div>
      {problem && (
        <div role="alert">
          <Problem id={`${legend}-problem`}>{problem.join(" ")}</Problem>
        </div>
      )}
    </fieldset>
  );
}
