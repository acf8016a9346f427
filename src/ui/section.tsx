import { type ReactNode, useId } from "react";
import { cx } from "./cx";

type Props = {
  title: ReactNode;
  /** By which a link leads here. */
  id?: string;
  sentence?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
};

/** A part of a page under its own heading. */
export function Section({ title, id: anchor, sentence, actions, children, className }: Props) {
  const id = useId();
  return (
    <section id={anchor} aria-labelledby={id} className={cx("border-line border-t pt-6", className)}>
      <div className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h2 id={id} className="font-semibold font-serif text-xl">
            {title}
          </h2>
          {sentence && <p className="mt-1 max-w-measure text-ink-soft">{sentence}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
