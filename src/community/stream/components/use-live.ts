"use client";
import { useEffect, useRef } from "react";

/** Ids only: what they mean is asked for. `resume` says that something may have been missed. */
export type Heard = { kind: string; id?: string; thread?: string; number?: number };
type Hear = (heard: Heard) => void;

/** One connection for the tab, however many parts of the page listen. */
const ears = new Set<Hear>();
let source: EventSource | undefined;
let again: ReturnType<typeof setTimeout> | undefined;
let watch: AbortController | undefined;

function open(network: string) {
  if (source) return;
  source = new EventSource(`/api/live?network=${encodeURIComponent(network)}`);
  source.onmessage = ({ data }) => tellLive(JSON.parse(data) as Heard);
  // The browser comes back by itself, unless it was turned away.
  source.onerror = () => {
    if (source?.readyState !== EventSource.CLOSED) return;
    source = undefined;
    again = setTimeout(() => ears.size > 0 && open(network), 15_000);
  };
}

function close() {
  clearTimeout(again);
  source?.close();
  source = undefined;
}

const longAway = 60_000;

/** After a lost network or a long sleep a connection can look open and be dead. A new one begins with `resume`. */
function wakeWith(network: string) {
  watch = new AbortController();
  const { signal } = watch;
  const renew = () => {
    close();
    open(network);
  };
  let hiddenAt = 0;
  addEventListener("online", renew, { signal });
  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.hidden) hiddenAt = Date.now();
      else if (hiddenAt > 0 && Date.now() - hiddenAt > longAway) renew();
    },
    { signal },
  );
}

/** Tells the other parts of this page, such as the counts beside the spaces, what happened here. */
export function tellLive(heard: Heard) {
  if (heard.kind === "end") close();
  for (const hear of ears) hear(heard);
}

/** Follows a network while the page is open. */
export function useLive(network: string, hear: Hear) {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => {
    const ear: Hear = (heard) => latest.current(heard);
    ears.add(ear);
    open(network);
    if (!watch) wakeWith(network);
    return () => {
      ears.delete(ear);
      if (ears.size > 0) return;
      close();
      watch?.abort();
      watch = undefined;
    };
  }, [network]);
}
