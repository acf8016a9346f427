"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Colour } from "@/identity/brand/schema";
import { cx } from "@/ui/cx";
import { paletteOf } from "../policy";
import { faceOf } from "./face-of";

const views = { phone: 360, desk: 1180 };
type View = keyof typeof views;
const viewWords: Record<View, string> = { phone: "Phone, 360 px", desk: "Desktop" };
type Time = "day" | "night";
const timeWords: Record<Time, string> = { day: "By day", night: "By night" };

type Props = { colour: string; typeface: string; children: ReactNode };

/** What is being made, in the width of a phone or a desk, by day or by night, while it is made. */
export function BrandPreview({ colour, typeface, children }: Props) {
  const [view, setView] = useState<View>("phone");
  const [time, setTime] = useState<Time>("day");
  const frame = useRef<HTMLElement>(null);
  const page = useRef<HTMLDivElement>(null);

  // Set by script, never in the markup: the page's policy allows no inline style there.
  useEffect(() => {
    const [box, sheet] = [frame.current, page.current];
    if (!box || !sheet) return;
    const { brand, ink, soft, line } = paletteOf(Colour.safeParse(colour).data ?? "#2f6b3c")[time];
    const tokens = { brand, "brand-ink": ink, "brand-soft": soft, "brand-line": line };
    for (const [name, value] of Object.entries(tokens)) sheet.style.setProperty(`--${name}`, value);
    sheet.style.setProperty("--font-brand", faceOf(typeface).family);
    sheet.style.width = `${views[view]}px`;
    const scale = () => sheet.style.setProperty("zoom", String(Math.min(1, box.clientWidth / views[view])));
    const watcher = new ResizeObserver(scale);
    watcher.observe(box);
    scale();
    return () => watcher.disconnect();
  }, [colour, typeface, view, time]);

  return (
    <figure className="min-w-0">
      <figcaption className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <span className="font-semibold text-sm">Preview</span>
        <span className="flex flex-wrap gap-2">
          <Choice name="Width" words={viewWords} value={view} onChange={setView} />
          <Choice name="Light" words={timeWords} value={time} onChange={setTime} />
        </span>
      </figcaption>
      <section
        ref={frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label="Preview"
        className="max-h-[70vh] overflow-auto rounded-lg border border-edge"
      >
        <div
          ref={page}
          inert
          data-theme={time === "day" ? "light" : "dark"}
          className="mx-auto min-h-96 bg-paper p-4 text-ink"
        >
          {children}
        </div>
      </section>
    </figure>
  );
}

type ChoiceProps<V extends string> = {
  name: string;
  words: Record<V, string>;
  value: V;
  onChange: (value: V) => void;
};

const Choice = <V extends string>({ name, words, value, onChange }: ChoiceProps<V>) => (
  <fieldset className="inline-flex rounded-md border border-line p-0.5">
    <legend className="sr-only">{name}</legend>
    {(Object.keys(words) as V[]).map((key) => (
      <button
        key={key}
        type="button"
        aria-pressed={value === key}
        onClick={() => onChange(key)}
        className={cx(
          "min-h-11 rounded-sm px-3 text-ink-soft text-sm pointer-fine:min-h-8",
          value === key && "bg-well font-semibold text-ink",
        )}
      >
        {words[key]}
      </button>
    ))}
  </fieldset>
);
