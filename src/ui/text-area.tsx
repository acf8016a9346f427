"use client";
import { type ComponentProps, useEffect, useImperativeHandle, useRef } from "react";
import { cx } from "./cx";
import { useEarlyWords } from "./use-early-words";

/** Grows with what is typed. Browsers that know field-sizing do it alone; the others are measured. */
export function TextArea({ className, rows = 3, value, ref, ...rest }: ComponentProps<"textarea">) {
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => box.current as HTMLTextAreaElement, []);
  useEarlyWords(box, { value, onChange: rest.onChange });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value is what changes the height
  useEffect(() => {
    const area = box.current;
    if (!area || CSS.supports("field-sizing", "content")) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      dir="auto"
      {...rest}
      {...(value !== undefined && { value })}
      ref={box}
      rows={rows}
      className={cx("control field-sizing-content max-h-[60vh] min-h-24 resize-y", className)}
    />
  );
}
