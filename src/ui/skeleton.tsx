import { cx } from "./cx";

const widths = ["w-11/12", "w-full", "w-4/5", "w-10/12", "w-2/3"];

/** Grey lines where words will be. Keep it the height of what is to come. */
export const Skeleton = ({ lines = 3, className }: { lines?: number; className?: string | undefined }) => (
  <div role="status" className={cx("flex flex-col gap-3 py-1", className)}>
    <span className="sr-only">Loading</span>
    {Array.from({ length: lines }, (_, line) => (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: grey lines have no other name
        key={line}
        className={cx(
          "block h-3.5 animate-pulse rounded-sm bg-line motion-reduce:animate-none",
          widths[line % widths.length],
        )}
      />
    ))}
  </div>
);
