import { type ComponentProps, type ReactNode, useId } from "react";
import { cx } from "./cx";

type Props = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; help?: ReactNode };

/** For what takes effect at once. A choice that waits for a form's button is a Checkbox. */
export function Switch({ label, help, className, ...rest }: Props) {
  const id = useId();
  return (
    <div className={className}>
      <label className="flex min-h-11 cursor-pointer items-center justify-between gap-4 has-disabled:cursor-default has-disabled:text-ink-faint">
        <span>{label}</span>
        <input
          {...rest}
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state
          role="switch"
          aria-describedby={help ? `${id}-help` : undefined}
          className={cx(
            "relative h-6 w-10.5 shrink-0 cursor-pointer appearance-none rounded-full border border-edge bg-well transition-colors",
            "before:absolute before:top-0.75 before:left-0.75 before:size-4 before:rounded-full before:bg-edge before:transition-transform",
            "checked:border-brand checked:bg-brand checked:before:translate-x-4.5 checked:before:bg-brand-ink",
            "disabled:cursor-default disabled:border-line disabled:bg-well disabled:before:bg-line",
          )}
        />
      </label>
      {help && (
        <p id={`${id}-help`} className="-mt-1 max-w-measure pr-14 text-ink-soft text-sm">
          {help}
        </p>
      )}
    </div>
  );
}
