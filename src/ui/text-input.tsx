"use client";
import { type ComponentProps, type ReactNode, useImperativeHandle, useRef } from "react";
import { cx } from "./cx";
import { useEarlyWords } from "./use-early-words";

type Props = ComponentProps<"input"> & {
  /** A fixed part before what is typed, such as an address. Part of the label, not of the value. */
  before?: ReactNode;
};

export function TextInput({ before, className, type = "text", ref, ...rest }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => box.current as HTMLInputElement, []);
  useEarlyWords(box, rest);
  const input = (
    <input
      dir="auto"
      {...rest}
      ref={box}
      type={type}
      className={cx("control", Boolean(before) && "min-w-0 rounded-l-none!", className)}
    />
  );
  if (!before) return input;
  return (
    <div className="flex items-stretch">
      <span className="flex items-center rounded-l-md border border-edge border-r-0 bg-well px-3 text-ink-soft text-sm">
        {before}
      </span>
      {input}
    </div>
  );
}
