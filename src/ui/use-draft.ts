"use client";
import { useCallback, useEffect, useRef, useState } from "react";

type Values = Record<string, unknown>;

/** Bump when the shape of stored drafts changes: an older one is then left alone. */
const prefix = "draft:1:";
const wait = 300;

/** What was kept under the key, laid over the form's own starting values; fields it no longer has are dropped. */
export function mergeDraft<V extends Values>(initial: V, stored: string | null): V {
  if (!stored) return initial;
  try {
    const kept: unknown = JSON.parse(stored);
    if (typeof kept !== "object" || kept === null) return initial;
    const same = Object.entries(kept).filter(
      ([name, value]) => name in initial && sameShape(initial[name], value),
    );
    return { ...initial, ...Object.fromEntries(same) };
  } catch {
    return initial;
  }
}

/** What was typed before this page was awake is newer than what was kept. */
export const changedFrom = <V extends Values>(initial: V, values: V): Partial<V> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== initial[name])) as Partial<V>;

const sameShape = (before: unknown, after: unknown) =>
  before === null || (typeof before === typeof after && Array.isArray(before) === Array.isArray(after));

/** Storage can be full, or refused in a private window: a form must still work. */
const storage = {
  read: (key: string) => attempt(() => localStorage.getItem(prefix + key)),
  write: (key: string, values: Values) =>
    attempt(() => localStorage.setItem(prefix + key, JSON.stringify(values))),
  clear: (key: string) => attempt(() => localStorage.removeItem(prefix + key)),
};

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/**
 * Keeps what is typed in a form through a reload, a crash and a closed tab. Call `clear` when the
 * server has it, or `saved` with what it has where the form stays open. `restored` is true when
 * earlier words came back. Never for passwords or money.
 */
export function useDraft<V extends Values>(key: string, initial: V) {
  const [values, setValues] = useState(initial);
  const [restored, setRestored] = useState(false);
  const latest = useRef({ key, values, dirty: false });
  const start = useRef(initial);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { key, values, dirty } = latest.current;
    if (dirty) storage.write(key, values);
    latest.current.dirty = false;
  }, []);

  useEffect(() => {
    const { key: before, dirty, values: typed } = latest.current;
    const early = before === key && dirty ? changedFrom(start.current, typed) : {};
    if (before !== key) flush();
    const stored = storage.read(key);
    const merged = { ...mergeDraft(start.current, stored), ...early };
    latest.current = { key, values: merged, dirty: before === key && dirty };
    setValues(merged);
    setRestored(stored !== null && Object.keys(changedFrom(start.current, merged)).length > 0);
  }, [key, flush]);

  useEffect(() => {
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
  }, [flush]);

  const set = useCallback(
    (change: Partial<V> | ((now: V) => Partial<V>)) => {
      const { values } = latest.current;
      latest.current.values = { ...values, ...(typeof change === "function" ? change(values) : change) };
      latest.current.dirty = true;
      setValues(latest.current.values as V);
      // Not begun anew by every keystroke: whoever types without a pause would have nothing kept.
      timer.current ??= setTimeout(flush, wait);
    },
    [flush],
  );

  const clear = useCallback(() => {
    latest.current = { ...latest.current, values: start.current, dirty: false };
    storage.clear(latest.current.key);
    setValues(start.current);
    setRestored(false);
  }, []);

  const saved = useCallback(
    (values: V) => {
      start.current = values;
      clear();
    },
    [clear],
  );

  return { values, set, clear, saved, restored };
}
