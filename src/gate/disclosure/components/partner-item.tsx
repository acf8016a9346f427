import { type ReactNode, useId } from "react";
import { cx } from "@/ui/cx";
import type { Disclosure } from "../schema";
import { DisclosureLabel } from "./disclosure-label";

type Props = { disclosure: Disclosure; children: ReactNode; className?: string | undefined };

/** Around whatever a partner paid for: its label comes first for eyes, for screen readers and in the page. */
export function PartnerItem({ disclosure, children, className }: Props) {
  const id = useId();
  return (
    <article aria-labelledby={id} className={cx("flex flex-col gap-4", className)}>
      <DisclosureLabel id={id} disclosure={disclosure} />
      {children}
    </article>
  );
}
