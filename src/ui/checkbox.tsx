import { Check } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { cx } from "./cx";
import { Problem } from "./field";

type Props = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  help?: ReactNode;
  problem?: string | readonly string[] | undefined;
};

export function Checkbox({ label, help, problem, className, ...rest }: Props) {
  const id = useId();
  const said = typeof problem === "string" ? problem : problem?.join(" ");
  const described = [help && `${id}-help`, said && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className={className}>
      <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2 has-disabled:cursor-default has-disabled:text-ink-faint">
        <span className="relative mt-0.5 grid size-5 shrink-0">
          <input
            {...rest}
            type="checkbox"
            aria-describedby={described || undefined}
            aria-invalid={said ? true : undefined}
            className={cx(
              "peer size-5 cursor-pointer appearance-none rounded-sm border border-edge bg-sheet checked:border-brand checked:bg-brand",
              "disabled:cursor-default disabled:border-line disabled:bg-well aria-invalid:border-berry",
            )}
          />
          <Check
            aria-hidden
            strokeWidth={3}
            className="pointer-events-none absolute inset-0.75 size-3.5 text-brand-ink opacity-0 peer-checked:opacity-100 peer-disabled:text-ink-faint"
          />
        </span>
        <span>{label}</span>
      </label>
      {help && (
        <p id={`${id}-help`} className="-mt-1 ml-8 max-w-measure text-ink-soft text-sm">
          {help}
        </p>
      )}
      {said && (
        <div className="mt-1 ml-8">
          <Problem id={`${id}-problem`}>{said}</Problem>
        </div>
      )}
    </div>
  );
}
