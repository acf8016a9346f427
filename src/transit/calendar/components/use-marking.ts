"use client";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { addDays, type Day, daysBetween } from "../policy";

type Marked = { from: Day; to: Day };
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

const buttonOf = (day: Day) => document.querySelector<HTMLElement>(`[data-day="${day}"]`);

/**
 * Marks a stretch of days, by drawing over them or with Shift and the arrow keys, and hands it over when the
 * pointer lifts or Enter is pressed. `start` is the square that the Tab key reaches.
 */
export function useMarking(start: Day, done: (days: Day[]) => void) {
  const [marked, setMarked] = useState<Marked | null>(null);
  const [reached, setReached] = useState(start);
  const drawing = useRef<Marked | null>(null);
  const finish = useRef(done);
  finish.current = done;

  useEffect(() => {
    const lift = () => {
      const drawn = drawing.current;
      drawing.current = null;
      setMarked(null);
      if (drawn) finish.current(daysBetween(drawn.from, drawn.to));
    };
    const giveUp = () => {
      drawing.current = null;
      setMarked(null);
    };
    addEventListener("pointerup", lift);
    addEventListener("pointercancel", giveUp);
    return () => {
      removeEventListener("pointerup", lift);
      removeEventListener("pointercancel", giveUp);
    };
  }, []);

  const draw = (marking: Marked) => {
    drawing.current = marking;
    setMarked(marking);
  };

  const forDay = (day: Day) => ({
    "data-day": day,
    tabIndex: day === reached ? 0 : -1,
    onFocus: () => setReached(day),
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      // A finger holds on to what it touched first; let go, so that the days it is drawn over hear of it.
      event.currentTarget.releasePointerCapture(event.pointerId);
      draw({ from: day, to: day });
    },
    onPointerEnter: () => drawing.current && draw({ ...drawing.current, to: day }),
    onClick: ({ detail }: { detail: number }) => {
      // A press of a pointer has been heard already; this is a key, or a reader's own way to press.
      if (detail > 0) return;
      finish.current(daysBetween(marked?.from ?? day, marked?.to ?? day));
      setMarked(null);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Escape") setMarked(null);
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = addDays(day, step);
      const button = buttonOf(next);
      if (!button) return;
      setMarked(event.shiftKey ? { from: marked?.from ?? day, to: next } : null);
      button.focus();
    },
  });

  return { days: marked ? daysBetween(marked.from, marked.to) : [], forDay };
}
