import { type ReactNode, useId } from "react";
import { cx } from "./cx";
import { Problem } from "./field";

type Props<V extends string> = {
  legend: ReactNode;
  name: string;
  choices: readonly {
    value: V;
    label: ReactNode;
    /** What follows from this choice. */
    explanation?: ReactNode;
    /** Why it cannot be chosen now. */
    locked?: string | undefined;
  }[];
  help?: ReactNode;
  problem?: string | readonly string[] | undefined;
  value?: V | undefined;
  defaultValue?: V | undefined;
  onChange?: ((value: V) => void) | undefined;
  required?: boolean | undefined;
  columns?: boolean | undefined;
};

/** One of a few choices, each with its explanation. */
export function RadioCards<V extends string>(props: Props<V>) {
  const { legend, name, choices, help, problem, value, defaultValue, onChange, required, columns } = props;
  const id = useId();
  const said = typeof problem === "string" ? problem : problem?.join(" ");
  const described = [help && `${id}-help`, said && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <fieldset
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: only so may a whole group say that it is wrong
      role="radiogroup"
      aria-describedby={described || undefined}
      aria-invalid={said ? true : undefined}
      aria-required={required}
      className="flex min-w-0 flex-col gap-1.5"
    >
      <legend className="mb-1.5 font-semibold text-sm">
        {legend}
        {!required && <span className="ml-2 font-normal text-ink-faint">optional</span>}
      </legend>
      {help && (
        <p id={`${id}-help`} className="max-w-measure text-ink-soft text-sm">
          {help}
        </p>
      )}
      <div className={cx("grid gap-2", columns && "sm:grid-cols-2")}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={cx(
              "flex cursor-pointer gap-3 rounded-md border bg-sheet px-4 py-3 has-checked:border-brand has-checked:bg-brand-soft has-focus-visible:outline-2 has-focus-visible:outline-brand has-focus-visible:outline-offset-2",
              said ? "border-berry" : "border-line hover:border-edge",
              choice.locked !== undefined && "cursor-default! bg-well! text-ink-soft hover:border-line!",
            )}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              required={required}
              disabled={choice.locked !== undefined}
              {...(value !== undefined || onChange
                ? { checked: value === choice.value, onChange: () => onChange?.(choice.value) }
                : { defaultChecked: defaultValue === choice.value })}
              className="relative mt-0.75 size-5 shrink-0 appearance-none rounded-full border border-edge bg-sheet outline-none before:absolute before:inset-1 before:rounded-full checked:border-brand checked:before:bg-brand disabled:border-line disabled:bg-well"
            />
            <span className="min-w-0">
              <span className="block font-semibold">{choice.label}</span>
              {choice.explanation && (
                <span className="block text-ink-soft text-sm">{choice.explanation}</span>
              )}
              {choice.locked !== undefined && (
                <span className="block text-clay text-sm">{choice.locked}</span>
              )}
            </span>
          </label>
        ))}
      </div>
      {said && <Problem id={`${id}-problem`}>{said}</Problem>}
    </fieldset>
  );
}
