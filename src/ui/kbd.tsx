import type { ReactNode } from "react";

export const Kbd = ({ children }: { children: ReactNode }) => (
  <kbd className="inline-grid min-w-6 place-items-center rounded-sm border border-line border-b-2 bg-well px-1.5 font-sans font-semibold text-ink-soft text-xs leading-5">
    {children}
  </kbd>
);
