import { cx } from "./cx";
import { seedOf } from "./seed";

const sizes = {
  small: { box: "size-6 text-[0.625rem]", pixels: 24 },
  normal: { box: "size-9 text-xs", pixels: 36 },
  large: { box: "size-14 text-lg", pixels: 56 },
  huge: { box: "size-24 text-3xl", pixels: 96 },
};

type Props = {
  name: string;
  picture?: string | null | undefined;
  size?: keyof typeof sizes | undefined;
  /** People are round, networks and brands are square. */
  square?: boolean | undefined;
  className?: string | undefined;
};

/** A picture, or initials on a colour that follows from the name. The name itself stands beside it, so it is hidden from readers. */
export function Avatar({ name, picture, size = "normal", square, className }: Props) {
  const { box, pixels } = sizes[size];
  const shape = cx(box, "shrink-0", square ? "rounded-md" : "rounded-full", className);
  if (picture) {
    return (
      // biome-ignore lint/performance/noImgElement: our files come in their final size
      <img
        src={picture}
        alt=""
        width={pixels}
        height={pixels}
        loading="lazy"
        decoding="async"
        className={cx(shape, "object-cover")}
      />
    );
  }
  return (
    <span
      aria-hidden
      className={cx(
        shape,
        "hue inline-grid select-none place-items-center font-semibold leading-none",
        `hue-${seedOf(name) % 8}`,
      )}
    >
      {initialsOf(name)}
    </span>
  );
}

/** "Ada Okafor" is AO, "ada" is A, "Đỗ Thị Mai" is ĐM. */
export function initialsOf(name: string) {
  const words = name.split(/[\s._-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return (
    ends
      .map((word) => [...(word ?? "")][0] ?? "")
      .join("")
      .toUpperCase() || "·"
  );
}
