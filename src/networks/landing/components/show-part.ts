import type { BlockKind } from "../schema";

export const partId = (kind: BlockKind) => `part-${kind}`;

/** Brings the hand and the eye to a part once it stands where it was put; `open` unfolds it. */
export const showPart = (kind: BlockKind, open = false) =>
  requestAnimationFrame(() => {
    const summary = document.getElementById(partId(kind));
    if (open) summary?.closest("details")?.setAttribute("open", "");
    summary?.focus();
  });
