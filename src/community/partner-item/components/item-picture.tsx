import { cx } from "@/ui/cx";
import type { Picture } from "../schema";

type Props = { picture: Picture & { width?: number; height?: number }; short?: boolean };

/** The picture of a partner's item, in the form that was approved. Its label has been read by then. */
export const ItemPicture = ({ picture: { file, alt, width, height }, short = false }: Props) => (
  // biome-ignore lint/performance/noImgElement: our files come in their final size
  <img
    src={`/media/${file}`}
    alt={alt}
    width={width}
    height={height}
    loading="lazy"
    decoding="async"
    className={cx(
      "h-auto w-full max-w-measure rounded-md border border-line",
      short && "max-h-64 object-cover",
    )}
  />
);
