"use client";
import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { cx } from "./cx";

const choices = [
  { value: "light", label: "Light", Icon: Sun },
  { value: "dark", label: "Dark", Icon: Moon },
  { value: "auto", label: "As this device", Icon: Monitor },
] as const;

type Choice = (typeof choices)[number]["value"];

/** Day, night, or as the device has it. Kept in a cookie, so that the server paints it right at once. */
export function ThemeSwitch() {
  const [chosen, setChosen] = useState<Choice>("auto");
  useEffect(() => {
    const now = document.documentElement.dataset.theme;
    if (now === "light" || now === "dark") setChosen(now);
  }, []);
  const choose = (choice: Choice) => {
    setChosen(choice);
    if (choice === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
    // biome-ignore lint/suspicious/noDocumentCookie: the newer call is missing from Firefox and Safari
    document.cookie = `theme=${choice}; path=/; max-age=${choice === "auto" ? 0 : 31_536_000}; samesite=lax`;
  };
  return (
    <fieldset className="inline-flex rounded-md border border-line p-0.5">
      <legend className="sr-only">Theme</legend>
      {choices.map(({ value, label, Icon }) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          aria-label={label}
          title={label}
          onClick={() => choose(value)}
          className={cx(
            "grid size-11 place-items-center rounded-sm text-ink-soft hover:text-ink pointer-fine:size-8",
            chosen === value && "bg-well text-ink!",
          )}
        >
          <Icon aria-hidden className="size-4" />
        </button>
      ))}
    </fieldset>
  );
}
