import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cx } from "./cx";

/** What a control needs so that its label, help and problem are read with it: spread it on the control. */
export type ControlProps = {
  id: string;
  required: boolean;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type Props = {
  label: ReactNode;
  children: (control: ControlProps) => ReactNode;
  help?: ReactNode;
  /** One sentence, or the list that use-action keeps for this field. */
  problem?: string | readonly string[] | undefined;
  required?: boolean | undefined;
  /** Letters used and allowed. */
  count?: { used: number; limit: number } | undefined;
  className?: string | undefined;
};

/** Label, help, control, problem and counter, tied together for eyes and for screen readers. */
export function Field({ label, children, help, problem, required = false, count, className }: Props) {
  const id = useId();
  const said = typeof problem === "string" ? problem : problem?.join(" ");
  const described = [help && `${id}-help`, said && `${id}-problem`, count && `${id}-count`].filter(Boolean);
  const left = count ? count.limit - count.used : 0;
  return (
    <div className={cx("flex flex-col gap-1.5", className)}>
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="font-semibold text-sm">
          {label}
          {!required && <span className="ml-2 font-normal text-ink-faint">optional</span>}
        </label>
        {count && (
          <span
            id={`${id}-count`}
            className={cx("shrink-0 text-xs tabular-nums", left < 0 ? "text-berry" : "text-ink-faint")}
          >
            <span aria-hidden>{left < 0 ? `${-left} too many` : `${count.used} / ${count.limit}`}</span>
            <span className="sr-only">
              {left < 0 ? `${-left} letters too many` : `At most ${count.limit} letters`}
            </span>
          </span>
        )}
      </div>
      {help && (
        <p id={`${id}-help`} className="max-w-measure text-ink-soft text-sm">
          {help}
        </p>
      )}
      {children({
        id,
        required,
        "aria-describedby": described.length ? described.join(" ") : undefined,
        "aria-invalid": said ? true : undefined,
      })}
      {said && <Problem id={`${id}-problem`}>{said}</Problem>}
    </div>
  );
}

/** What is wrong with one field, beside it. */
export const Problem = ({ id, children }: { id: string; children: ReactNode }) => (
  <p id={id} className="flex gap-1.5 text-berry text-sm">
    <CircleAlert aria-hidden className="mt-0.75 size-4 shrink-0" />
    <span>{children}</span>
  </p>
);
