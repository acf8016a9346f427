"use client";
import { useEffect, useRef, useState } from "react";
import { useLive } from "../../stream/components/use-live";

const counted = new Set(["post", "thread", "notice", "space", "read", "thread-changed"]);
/** Several things often happen together: one question answers them all. */
const calm = 1_200;

/** What the server said, asked again a moment after something happened that could change it. */
export function useFresh<Value>(network: string, first: Value, ask: () => Promise<Value>) {
  const [value, setValue] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isFirstResume = useRef(true);
  useEffect(() => setValue(first), [first]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLive(network, ({ kind }) => {
    if (kind === "resume" && isFirstResume.current) {
      isFirstResume.current = false;
      return;
    }
    if (kind !== "resume" && !counted.has(kind)) return;
    clearTimeout(timer.current);
    // A count that could not be fetched stays as it was: the next event asks again.
    timer.current = setTimeout(() => void ask().then(setValue, () => {}), calm);
  });
  return value;
}
