"use client";
import { useState } from "react";
import { Dialog } from "./dialog";
import { Kbd } from "./kbd";
import { keysAreOn, turnKeys } from "./keyboard";
import { Switch } from "./switch";

type Line = { keys: readonly string[]; words: string };

/** What this very page offers to the keyboard. */
function readPage(): Line[] {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const lines: Line[] = [];
  if (has("[data-search]")) lines.push({ keys: ["/"], words: "Search" });
  if (has("[data-list-item]"))
    lines.push({ keys: ["j"], words: "Next in the list" }, { keys: ["k"], words: "Previous in the list" });
  const deeds = new Map<string, Set<string>>();
  for (const button of document.querySelectorAll<HTMLElement>("[data-list-item] [data-key]"))
    deeds.set(
      button.dataset.key ?? "",
      (deeds.get(button.dataset.key ?? "") ?? new Set()).add(
        button.dataset.keyWords ?? button.textContent?.trim() ?? "",
      ),
    );
  // One key does what it says in each kind of item: "Approve" where somebody asks, "Let back in" where somebody appeals.
  for (const [key, words] of deeds)
    lines.push({ keys: [key], words: `${[...words].join(" or ")}, in the list` });
  const seen = new Set<string>();
  for (const link of document.querySelectorAll<HTMLElement>("[data-go]")) {
    const key = link.dataset.go ?? "";
    if (seen.has(key)) continue;
    seen.add(key);
    lines.push({
      keys: ["g", key],
      words: `Go to ${link.getAttribute("aria-label") ?? link.textContent?.trim() ?? ""}`,
    });
  }
  return [...lines, { keys: ["?"], words: "This list" }, { keys: ["Esc"], words: "Close what is open" }];
}

export default function KeyboardHelp({ close }: { close: () => void }) {
  const [lines] = useState(readPage);
  const [on, setOn] = useState(keysAreOn);
  return (
    <Dialog open onOpenChange={(open) => !open && close()} title="Keys on this page">
      <dl className="flex flex-col divide-y divide-line">
        {lines.map(({ keys, words }) => (
          <div key={keys.join(" ")} className="flex items-center justify-between gap-6 py-2">
            <dt>{words}</dt>
            <dd className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        label="Single keys are on"
        help="Turn them off if you dictate, or press letters by accident."
        checked={on}
        onChange={(event) => {
          turnKeys(event.target.checked);
          setOn(event.target.checked);
        }}
      />
    </Dialog>
  );
}
