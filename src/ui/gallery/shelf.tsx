import type { ReactNode } from "react";

/** One kind of thing in the gallery. */
export const Shelf = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mt-12">
    <h3 className="mb-4 border-line border-b pb-1 font-semibold text-ink-soft text-sm">{title}</h3>
    {children}
  </section>
);
