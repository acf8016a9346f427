"use client";
import { useSyncExternalStore } from "react";
import { type DateLook, formatDate } from "./date-words";
import { useReaderZone } from "./reader-zone";

type Props = {
  /** The moment, as a Date or as the server sent it. */
  at: Date | string;
  /** The zone in which the server writes it for somebody whose own is not known yet. */
  zone?: string | undefined;
} & ({ look?: Exclude<DateLook, "ago"> | undefined; now?: undefined } | { look: "ago"; now: Date | string });

/** A moment in the zone that the reader chose, or that of her device; the exact one is a hover away. The server's words stand until then, in the same space. */
export function DateText({ at, zone = "UTC", look = "day", now }: Props) {
  const readerZone = useZone(zone);
  const minute = useSyncExternalStore(everyMinute, thisMinute, () => (now ? new Date(now).getTime() : 0));
  const moment = new Date(at);
  const { words, exact } = formatDate(moment, { look, zone: readerZone, now: new Date(minute) });
  return (
    <time dateTime={moment.toISOString()} title={exact} suppressHydrationWarning>
      {words}
    </time>
  );
}

/** The reader's zone and minute for a list that writes its own dates; the server's until the page is alive. */
export function useClock(now: string) {
  const readerZone = useZone("UTC");
  const minute = useSyncExternalStore(everyMinute, thisMinute, () => new Date(now).getTime());
  return { zone: readerZone, now: new Date(minute) };
}

/** The chosen zone holds everywhere; a visitor's is known once the page is alive. */
function useZone(until: string) {
  const chosen = useReaderZone();
  const device = useSyncExternalStore(never, ownZone, () => until);
  return chosen ?? device;
}

const never = () => () => {};
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const thisMinute = () => Math.floor(Date.now() / 60_000) * 60_000;

/** One clock for every date of the page. */
const watchers = new Set<() => void>();
let clock: ReturnType<typeof setInterval> | undefined;

function everyMinute(watch: () => void) {
  watchers.add(watch);
  clock ??= setInterval(() => {
    for (const tell of watchers) tell();
  }, 60_000);
  return () => {
    watchers.delete(watch);
    if (watchers.size > 0) return;
    clearInterval(clock);
    clock = undefined;
  };
}
