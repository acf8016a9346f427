"use client";
import { Menu as Base } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { cx } from "./cx";

export type Deed = { label: ReactNode; danger?: boolean; onSelect: () => void };
type Props = { anchor: HTMLElement; label: string; deeds: readonly Deed[]; close: () => void };

/** One menu for all the buttons of a long list: it opens beside the one that was pressed, and focus returns there. */
export default function AnchoredMenu({ anchor, label, deeds, close }: Props) {
  return (
    <Base.Root open onOpenChange={(open) => !open && close()}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} align="start" sideOffset={6} className="z-50 outline-none">
          <Base.Popup
            aria-label={label}
            finalFocus={() => anchor}
            className="min-w-48 max-w-80 rounded-lg border border-line bg-sheet p-1 text-ink text-sm shadow-lift outline-none"
          >
            {deeds.map(({ label, danger, onSelect }, place) => (
              <Base.Item
                // biome-ignore lint/suspicious/noArrayIndexKey: the deeds of one menu keep their places
                key={place}
                // It closes before the deed: closing after it would take away what the deed has opened.
                closeOnClick={false}
                onClick={() => {
                  close();
                  onSelect();
                }}
                className={cx(
                  "flex min-h-11 cursor-pointer select-none items-center rounded-sm px-3 outline-none data-highlighted:bg-well pointer-fine:min-h-9",
                  danger && "text-berry",
                )}
              >
                {label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
