import type { ReactNode } from "react";
import { cx } from "./cx";

type Props = {
  children: ReactNode;
  as?: "div" | "article" | "li" | "section" | undefined;
  className?: string | undefined;
};

/** A thin line around what belongs together. */
export const Card = ({ children, as: Tag = "div", className }: Props) => (
  <Tag className={cx("min-w-0 rounded-lg border border-line bg-sheet p-5", className)}>{children}</Tag>
);
