"use client";
import { useCallback, useRef } from "react";
import type { Change, Field } from "./mark-up";

/** A text field that is changed by more than typing, in a way that the browser's own undo takes back. */
export function useField(onText: (text: string) => void) {
  const ref = useRef<HTMLTextAreaElement>(null);

  const read = useCallback((): Field => {
    const area = ref.current;
    return area
      ? { text: area.value, start: area.selectionStart, end: area.selectionEnd }
      : { text: "", start: 0, end: 0 };
  }, []);

  const apply = useCallback(
    (change: Change) => {
      const area = ref.current;
      if (!area) return;
      area.focus();
      area.setSelectionRange(change.from, change.to);
      // Old, and still the only way that leaves Ctrl+Z working; it tells React by itself.
      const deed = change.insert === "" ? "delete" : "insertText";
      if (change.from === change.to && change.insert === "") return;
      if (!document.execCommand(deed, false, change.insert)) {
        area.setRangeText(change.insert, change.from, change.to, "end");
        onText(area.value);
      }
      area.setSelectionRange(change.start, change.end);
    },
    [onText],
  );

  /** Puts text in place of a marker, wherever it stands by now, and leaves the caret where it was. */
  const replace = useCallback(
    (marker: string, text: string) => {
      const area = ref.current;
      const at = area?.value.indexOf(marker) ?? -1;
      if (!area || at === -1) return;
      const mode = document.activeElement === area ? "preserve" : "end";
      area.setRangeText(text, at, at + marker.length, mode);
      onText(area.value);
    },
    [onText],
  );

  /** To the end of what will stand there in a moment, and into sight. */
  const toEnd = useCallback(() => {
    requestAnimationFrame(() => {
      const area = ref.current;
      area?.focus();
      area?.setSelectionRange(area.value.length, area.value.length);
      area?.scrollIntoView({ block: "nearest" });
    });
  }, []);

  return { ref, read, apply, replace, toEnd };
}
