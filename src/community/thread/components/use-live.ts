"use client";
import { useEffect, useRef } from "react";
import type { Heard } from "@/community/stream/open";

type Hear = (heard: Heard) => void;
type Line = { listeners: Set<Hear>; close: () => void };

const lines = new Map<string, Line>();
const [soonest, latest] = [2_000, 60_000];

/** One connection for each network and tab, however many listen. The browser comes back by itself, and so do we when it gave up. */
function openLine(network: string): Line {
  const listeners = new Set<Hear>();
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout>;
  let wait = soonest;
  const connect = () => {
    source = new EventSource(`/api/live?network=${encodeURIComponent(network)}`);
    source.onmessage = ({ data }) => {
      wait = soonest;
      const heard = JSON.parse(String(data)) as Heard;
      if (heard.kind === "end") source.close();
      for (const listener of listeners) listener(heard);
    };
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, latest);
    };
  };
  connect();
  return {
    listeners,
    close: () => {
      clearTimeout(timer);
      source.close();
    },
  };
}

/** Calls `hear` for everything that happens in the network while this is on the page. */
export function useLive(network: string, hear: Hear) {
  const latestHear = useRef(hear);
  useEffect(() => {
    latestHear.current = hear;
  });
  useEffect(() => {
    const shared = lines.get(network);
    const line = shared ?? openLine(network);
    lines.set(network, line);
    const listener: Hear = (heard) => latestHear.current(heard);
    line.listeners.add(listener);
    // On a line that is open already no "resume" will come, and something may have happened since the page was made.
    if (shared) listener({ kind: "resume" });
    return () => {
      line.listeners.delete(listener);
      if (line.listeners.size > 0) return;
      lines.delete(network);
      line.close();
    };
  }, [network]);
}
