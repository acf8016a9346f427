"use client";
import { useRef } from "react";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";
import { withoutMarkers } from "./mark-up";

type Draft = { body: string; key: string };
export type Send = (draft: Draft) => Promise<unknown>;

/**
 * Words on their way to the server: kept here until it has them. The key goes with the draft, so that
 * sending again after a lost answer, or a crash, posts nothing twice.
 */
export function useSending(name: string, initial: string, send: Send) {
  const draft = useDraft<Draft>(name, { body: initial, key: "" });
  const sent = useRef<Draft | null>(null);
  const action = useAction(async () => {
    const { body } = draft.values;
    // Other words are another post, even when those before them may have arrived.
    const key = sent.current?.body === body ? sent.current.key : draft.values.key || crypto.randomUUID();
    sent.current = { body, key };
    draft.set({ key });
    await send({ body: withoutMarkers(body), key });
  });
  const run = async () => {
    const { ok } = await action.run();
    if (ok) {
      sent.current = null;
      draft.clear();
    }
    return ok;
  };
  const write = (body: string) => draft.set({ body });
  /** Below what stands there already. */
  const add = (words: string) =>
    draft.set(({ body }) => ({ body: body.trim() ? `${body.trimEnd()}\n\n${words}` : words }));
  return {
    ...action,
    run,
    write,
    add,
    body: draft.values.body,
    restored: draft.restored,
    discard: draft.clear,
  };
}
