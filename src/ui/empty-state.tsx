import type { ReactNode } from "react";
import { cx } from "./cx";

type Props = {
  title: ReactNode;
  /** The first step, in one or two sentences. */
  children: ReactNode;
  action?: ReactNode;
  /** What it will look like once there is something. */
  example?: ReactNode;
  className?: string | undefined;
};

/** Nothing here yet: what goes here, how to begin, and what it will look like. */
export const EmptyState = ({ title, children, action, example, className }: Props) => (
  <div className={cx("rounded-lg border border-line border-dashed px-6 py-8", className)}>
    <p className="font-semibold font-serif text-lg">{title}</p>
    <div className="mt-1 max-w-measure text-ink-soft">{children}</div>
    {action && <div className="mt-5">{action}</div>}
    {example && (
      <figure className="mt-6 border-line border-t pt-4">
        <figcaption className="mb-2 text-ink-faint text-xs">For example</figcaption>
        {example}
      </figure>
    )}
  </div>
);
