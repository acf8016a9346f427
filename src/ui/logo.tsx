import { cx } from "./cx";

/** Three laths, two bars, one leaf. */
export const LogoMark = ({ className }: { className?: string | undefined }) => (
  <svg
    viewBox="0 0 32 32"
    aria-hidden="true"
    focusable="false"
    className={cx("size-8", className)}
    fill="none"
  >
    <path
      d="M16 29V5M16 29C15 20 11.5 12 6.5 5.5M16 29c1-9 4.500-17 9.500-23.500M8.500 8.500h15M11.500 15.500h9"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
    />
    <path d="M16 22.500c.3-4.600 3.300-7.300 9-7.400-.2 5.400-3.400 8.100-9 7.400Z" className="fill-leaf" />
  </svg>
);

export const Logo = ({ className }: { className?: string | undefined }) => (
  <span className={cx("inline-flex items-center gap-1.5 text-ink", className)}>
    <LogoMark />
    <span className="font-semibold font-serif text-xl tracking-tight">Trellis</span>
  </span>
);
