import { type ReactNode, useId } from "react";

/** One part of the page: its heading in the margin where there is one, above where there is not. */
export function LandingPart({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-12 gap-y-5 border-line border-t py-10 @3xl:grid-cols-[13rem_1fr] @3xl:py-14"
    >
      <h2 id={id} className="font-brand font-semibold text-xl leading-snug @3xl:text-2xl">
        {title}
      </h2>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
