import type { ReactNode } from "react";

/** What may be read and need not be: a line, and the rest behind it. */
export const Fold = ({ line, children }: { line: ReactNode; children: ReactNode }) => (
  <details>
    <summary className="inline-flex min-h-8 cursor-pointer items-center text-ink-soft text-sm underline underline-offset-4">
      {line}
    </summary>
    {children}
  </details>
);
