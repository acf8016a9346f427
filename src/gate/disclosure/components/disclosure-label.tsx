import { cx } from "@/ui/cx";
import { disclosureParts, labelWords } from "../policy";
import type { Disclosure } from "../schema";

type Props = { disclosure: Disclosure; id?: string | undefined; className?: string | undefined };

/** Says that a partner paid. The only way to draw it; whatever a partner paid for begins with it. */
export const DisclosureLabel = ({ disclosure, id, className }: Props) => (
  <p
    id={id}
    data-partner-label
    className={cx(
      "rounded-sm border border-plum-line bg-plum-soft px-2.5 py-1.5 text-plum text-sm leading-snug",
      className,
    )}
  >
    <strong className="font-semibold">{labelWords}</strong>
    {disclosureParts(disclosure).map((part) => (
      <span key={part}> · {part}</span>
    ))}
  </p>
);
