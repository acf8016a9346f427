import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";

type Props = ComponentProps<"input"> & {
  /** A fixed part before what is typed, such as an address. Part of the label, not of the value. */
  before?: ReactNode;
};

export function TextInput({ before, className, type = "text", ...rest }: Props) {
  if (!before) return <input {...rest} type={type} className={cx("control", className)} />;
  return (
    <div className="flex items-stretch">
      <span className="flex items-center rounded-l-md border border-edge border-r-0 bg-well px-3 text-ink-soft text-sm">
        {before}
      </span>
      <input {...rest} type={type} className={cx("control min-w-0 rounded-l-none!", className)} />
    </div>
  );
}
