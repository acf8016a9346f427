"use client";
import { lazy, Suspense, useEffect, useState } from "react";

const KeyboardHelp = lazy(() => import("./keyboard-help"));

/** How long `g` waits for its letter. */
const chord = 1500;
const offKey = "keys-off";

/**
 * Keys for a page that marks its parts: `data-search` on the search field, `data-go="i"` on links that
 * `g i` follows, `data-list-item` on what `j` and `k` walk through, `data-key="a"` on a button inside such an
 * item that `a` presses while the item has the focus. `?` lists what this page has, and so
 * does a button with `data-keyboard-help`, which also turns the keys on again for those who turned them off.
 */
export function Keyboard() {
  const [help, setHelp] = useState(false);
  useEffect(() => {
    let goUntil = 0;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      if (isTyping(event.target) || !keysAreOn()) return;
      const going = performance.now() < goUntil;
      goUntil = 0;
      if (going) return follow(event);
      if (event.key === "g") goUntil = performance.now() + chord;
      else if (event.key === "/") focusSearch(event);
      else if (event.key === "j" || event.key === "k") walk(event, event.key === "j" ? 1 : -1);
      else if (event.key === "?") setHelp(true);
      else pressInItem(event);
    };
    const click = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("[data-keyboard-help]")) setHelp(true);
    };
    addEventListener("keydown", press);
    addEventListener("click", click);
    return () => {
      removeEventListener("keydown", press);
      removeEventListener("click", click);
    };
  }, []);
  if (!help) return null;
  return (
    <Suspense>
      <KeyboardHelp close={() => setHelp(false)} />
    </Suspense>
  );
}

const shown = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.getClientRects().length > 0,
  );

/** An open dialog or menu has the keys to itself. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest(
      "input:not([type=checkbox], [type=radio]), textarea, select, [role=dialog], [role=alertdialog], [role=menu]",
    ) !== null);

function focusSearch(event: KeyboardEvent) {
  const field = shown("[data-search]")[0];
  if (!field) return;
  event.preventDefault();
  field.focus();
}

function follow(event: KeyboardEvent) {
  const link = shown("[data-go]").find((one) => one.dataset.go === event.key.toLowerCase());
  if (!link) return;
  event.preventDefault();
  link.click();
}

/** Focus goes to the item itself when it can take it, else to its first link or button. */
function walk(event: KeyboardEvent, by: 1 | -1) {
  const items = shown("[data-list-item]");
  if (items.length === 0) return;
  event.preventDefault();
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const start = by === 1 ? 0 : items.length - 1;
  const next = items[at === -1 ? start : Math.min(items.length - 1, Math.max(0, at + by))];
  const inner = next?.matches("a, button, [tabindex]")
    ? next
    : next?.querySelector<HTMLElement>("a, button, [tabindex]");
  inner?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function pressInItem(event: KeyboardEvent) {
  const item = document.activeElement?.closest("[data-list-item]");
  const button = item?.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
}

export function keysAreOn() {
  try {
    return localStorage.getItem(offKey) === null;
  } catch {
    return true;
  }
}

/** One may turn single keys off: speech software types letters by accident. */
export function turnKeys(on: boolean) {
  try {
    if (on) localStorage.removeItem(offKey);
    else localStorage.setItem(offKey, "1");
  } catch {
    return;
  }
}
