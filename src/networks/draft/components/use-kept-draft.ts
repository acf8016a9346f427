"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { api } from "@/trpc/client";
import type { DraftData } from "../schema";

export type Kept = "untouched" | "saving" | "saved" | "unreachable";

const wait = 500;
const patience = 5_000;
const unsent = "found:unsent";

/** What the last tab could not send before it closed, if it belongs to this draft. */
function takeUnsent(draftId: string | undefined): DraftData | null {
  try {
    const left = JSON.parse(localStorage.getItem(unsent) ?? "null") as {
      id?: string;
      data: DraftData;
    } | null;
    localStorage.removeItem(unsent);
    return left && left.id === draftId ? left.data : null;
  } catch {
    return null; // storage is refused or holds something else: the server's copy stands
  }
}

/** Keeps a draft on the server as it is typed, one save at a time; what a closing tab cannot send waits in the browser. */
export function useKeptDraft(first: DraftData, firstId: string | undefined) {
  const [data, setData] = useState(first);
  const [kept, setKept] = useState<Kept>("untouched");
  const now = useRef({ data: first, id: firstId, dirty: false, busy: false, notBefore: 0 });

  const save = useCallback(async () => {
    const it = now.current;
    if (it.busy || !it.dirty || Date.now() < it.notBefore) return;
    Object.assign(it, { busy: true, dirty: false });
    setKept("saving");
    try {
      const { id } = await api.networks.draft.save.mutate({
        ...(it.id && { draftId: it.id }),
        data: it.data,
      });
      if (!it.id) history.replaceState(history.state, "", `?draft=${id}`);
      it.id = id;
      setKept("saved");
    } catch {
      Object.assign(it, { dirty: true, notBefore: Date.now() + patience });
      setKept("unreachable");
    } finally {
      it.busy = false;
    }
  }, []);

  const set = useCallback((change: DraftData) => {
    now.current.data = { ...now.current.data, ...change };
    now.current.dirty = true;
    setData(now.current.data);
  }, []);

  useEffect(() => {
    const left = takeUnsent(now.current.id);
    if (left) set(left);
    const keep = () => {
      const { dirty, busy, id, data } = now.current;
      if (!dirty && !busy) return;
      try {
        localStorage.setItem(unsent, JSON.stringify({ id, data }));
      } catch {
        // a browser that refuses storage has the last save on the server
      }
    };
    addEventListener("pagehide", keep);
    return () => removeEventListener("pagehide", keep);
  }, [set]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every keystroke starts the wait again
  useEffect(() => {
    const timer = setInterval(() => void save(), wait);
    return () => clearInterval(timer);
  }, [data, save]);

  const forget = useCallback(() => {
    now.current.dirty = false;
  }, []);
  return { data, set, kept, forget, draftId: () => now.current.id };
}
