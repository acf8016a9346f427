"use client";
import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";

type Props = {
  /** The button that opens it, when it is not opened by `open`. */
  trigger?: ReactElement<Record<string, unknown>> | undefined;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** The row of buttons at its foot. */
  actions?: ReactNode;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
};

/** Closes by Escape, by the cross and by a press outside; focus returns to where it was. */
export function Dialog({ trigger, title, description, children, actions, open, onOpenChange }: Props) {
  return (
    <Base.Root {...(open !== undefined && { open })} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={backdrop} />
        <Base.Popup className={popup}>
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="font-serif font-semibold text-xl">{title}</Base.Title>
            <Base.Close
              aria-label="Close"
              className="-mt-2 -mr-2 grid size-11 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-well hover:text-ink"
            >
              <X aria-hidden className="size-5" />
            </Base.Close>
          </div>
          {description && <Base.Description className="text-ink-soft">{description}</Base.Description>}
          {children}
          {actions && <div className="mt-2 flex flex-wrap justify-end gap-3">{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

export const backdrop =
  "fixed inset-0 z-40 min-h-dvh bg-[#0c0d08]/45 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0";

export const popup =
  "fixed inset-x-4 top-1/2 z-50 mx-auto flex max-h-[calc(100dvh-2rem)] max-w-lg -translate-y-1/2 flex-col gap-4 overflow-y-auto rounded-lg border border-line bg-sheet p-6 text-ink shadow-lift transition-[translate,opacity] duration-150 data-ending-style:opacity-0 data-starting-style:-translate-y-[calc(50%-8px)] data-starting-style:opacity-0";
