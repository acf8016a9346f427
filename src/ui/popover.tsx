"use client";
import { Popover as Base } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";

type Props = { trigger: ReactElement<Record<string, unknown>>; title: ReactNode; children: ReactNode };

/** An aside at the moment of need: a definition, a reason. */
export const Popover = ({ trigger, title, children }: Props) => (
  <Base.Root>
    <Base.Trigger render={trigger} />
    <Base.Portal>
      <Base.Positioner sideOffset={8} collisionPadding={16} className="z-50">
        <Base.Popup className="w-80 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-sheet p-4 text-ink text-sm shadow-lift transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <Base.Title className="font-semibold">{title}</Base.Title>
          <div className="mt-1 text-ink-soft">{children}</div>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);
