import type { ReactNode } from "react";
import { cx } from "@/ui/cx";

type Props = {
  left: number;
  restored: boolean;
  uploading: number;
  onDiscard: () => void;
  children: ReactNode;
};

/** How things stand, and the deeds. */
export const ComposerFoot = ({ left, restored, uploading, onDiscard, children }: Props) => (
  <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-3 pb-3">
    <p role="status" className="text-ink-faint text-xs">
      {uploading > 0 && (uploading === 1 ? "Adding a picture … " : `Adding ${uploading} pictures … `)}
      {left < 500 && (
        <span className={cx(left < 0 && "font-semibold text-berry")}>
          {left < 0 ? `${-left} letters too many. ` : `${left} letters left. `}
        </span>
      )}
      {restored && left >= 500 && (
        <>
          Your earlier words came back.{" "}
          <button
            type="button"
            onClick={onDiscard}
            className="min-h-6 underline underline-offset-4 hover:text-ink"
          >
            Throw them away
          </button>
        </>
      )}
    </p>
    <div className="ml-auto flex gap-2">{children}</div>
  </div>
);
