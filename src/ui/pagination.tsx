import { ArrowLeft, ArrowRight } from "lucide-react";
import { LinkButton } from "./link-button";

type Props = {
  /** Addresses with their cursors; absent at that end. */
  newer?: string | null | undefined;
  older?: string | null | undefined;
  labels?: { newer: string; older: string };
};

/** Two ways through a long list. It says so when the list has ended. */
export function Pagination({ newer, older, labels = { newer: "Newer", older: "Older" } }: Props) {
  if (!newer && !older) return null;
  return (
    <nav
      aria-label="Pages"
      className="mt-6 flex items-center justify-between gap-4 border-line border-t pt-4"
    >
      {newer ? (
        <LinkButton look="quiet" href={newer} rel="prev">
          <ArrowLeft aria-hidden className="size-4" /> {labels.newer}
        </LinkButton>
      ) : (
        <span className="text-ink-faint text-sm">This is the newest.</span>
      )}
      {older ? (
        <LinkButton look="quiet" href={older} rel="next">
          {labels.older} <ArrowRight aria-hidden className="size-4" />
        </LinkButton>
      ) : (
        <span className="text-ink-faint text-sm">That is all.</span>
      )}
    </nav>
  );
}
