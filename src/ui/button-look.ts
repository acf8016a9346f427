import { cx } from "./cx";

export type ButtonLook = "primary" | "quiet" | "danger" | "link";
export type ButtonSize = "small" | "normal";

const looks: Record<ButtonLook, string> = {
  primary: "border border-transparent bg-brand text-brand-ink hover:bg-brand-deep",
  quiet: "border border-edge bg-sheet text-ink hover:border-ink-soft hover:bg-well",
  danger: "border border-berry bg-berry-soft text-berry hover:bg-berry hover:text-berry-ink",
  link: "text-brand underline decoration-1 underline-offset-4 hover:decoration-2",
};

const sizes: Record<ButtonSize, string> = {
  small: "min-h-11 px-3 text-sm pointer-fine:min-h-8",
  normal: "min-h-11 px-4 text-base",
};

/** The classes of a button, for what is not a <button>. */
export const buttonLook = (look: ButtonLook = "primary", size: ButtonSize = "normal") =>
  cx(
    "relative inline-flex select-none items-center justify-center gap-2 rounded-md text-center font-semibold leading-5 transition-colors duration-100",
    "aria-disabled:border-line aria-disabled:bg-well aria-disabled:text-ink-faint aria-disabled:hover:border-line aria-disabled:hover:bg-well aria-disabled:hover:text-ink-faint disabled:border-line disabled:bg-well disabled:text-ink-faint",
    "aria-busy:cursor-progress",
    looks[look],
    look === "link" ? cx(sizes[size], "px-0!") : sizes[size],
  );
