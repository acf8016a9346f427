import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "./cx";

type Props = Omit<ComponentProps<"select">, "children" | "multiple"> & {
  options: readonly { value: string; label: string; disabled?: boolean }[];
  /** Shown first when nothing is chosen yet. */
  placeholder?: string | undefined;
};

/** The browser's own list: right on every phone, and it works before scripts arrive. */
export const Select = ({ options, placeholder, className, ...rest }: Props) => (
  <span className="relative block">
    <select {...rest} className={cx("control cursor-pointer appearance-none truncate pr-10!", className)}>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map(({ value, label, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ))}
    </select>
    <ChevronDown aria-hidden className="pointer-events-none absolute top-3.5 right-3 size-4 text-ink-soft" />
  </span>
);
