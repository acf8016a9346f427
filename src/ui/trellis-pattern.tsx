import { cx } from "./cx";

type Props = {
  /** Seeds the drawing: a network keeps its trellis for as long as it keeps its name. */
  name: string;
  /** The ground, as "#rrggbb"; leaf green when absent. */
  colour?: string | undefined;
  className?: string | undefined;
};

/**
 * The cover of a network that has none: a trellis drawn from its name, in its colour, and covering its place. A picture
 * with an address of its own, so that a page carries one line of it and a browser keeps the rest. Give it a size by class.
 */
export const TrellisPattern = ({ name, colour = "#2d6a37", className }: Props) => (
  // biome-ignore lint/performance/noImgElement: a drawing has no size to be made smaller
  <img
    src={`/trellis/${colour.slice(1).toLowerCase()}/${encodeURIComponent(name || "trellis")}`}
    alt=""
    decoding="async"
    className={cx("block object-cover", className)}
  />
);
