import type { ReactNode } from "react";
import { cx } from "./cx";

/** Plum is for partner content and nothing else; clay is money and warnings. */
const tones = {
  plain: "border-line bg-well text-ink-soft",
  good: "border-leaf-line bg-leaf-soft text-leaf",
  money: "border-clay-line bg-clay-soft text-clay",
  danger: "border-berry-line bg-berry-soft text-berry",
  partner: "border-plum-line bg-plum-soft text-plum",
  brand: "border-brand-line bg-brand-soft text-ink",
};

type Props = { tone?: keyof typeof tones | undefined; children: ReactNode; className?: string | undefined };

export const Badge = ({ tone = "plain", children, className }: Props) => (
  <span
    className={cx(
      "inline-flex items-center gap-1 whitespace-nowrap rounded-sm border px-1.5 font-semibold text-xs leading-5",
      tones[tone],
      className,
    )}
  >
    {children}
  </span>
);
