"use client";
import { AlertDialog } from "@base-ui/react/alert-dialog";
import { type ReactElement, type ReactNode, useRef, useState } from "react";
import { Banner } from "./banner";
import { Button } from "./button";
import { backdrop, popup } from "./dialog";

type Props = {
  trigger: ReactElement<Record<string, unknown>>;
  /** The question: "Close this network?" */
  title: ReactNode;
  /** What will happen, in order: the deed, the money, the deadline. */
  consequences: readonly ReactNode[];
  /** The deed as a verb: "Close the network". */
  confirm: ReactNode;
  cancel?: ReactNode;
  look?: "danger" | "primary" | undefined;
  pending?: boolean | undefined;
  problem?: string | null | undefined;
  /** Resolve with true to close the dialog, with false to keep it open beside its problem. */
  onConfirm: () => Promise<boolean>;
};

/** For a click that cannot be taken back. Focus starts on the way out. */
export function ConfirmDialog(props: Props) {
  const { trigger, title, consequences, confirm, cancel = "Leave it as it is", look = "danger" } = props;
  const [open, setOpen] = useState(false);
  const out = useRef<HTMLButtonElement>(null);
  const act = async () => {
    if (await props.onConfirm()) setOpen(false);
  };
  return (
    <AlertDialog.Root open={open} onOpenChange={setOpen}>
      <AlertDialog.Trigger render={trigger} />
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={backdrop} />
        <AlertDialog.Popup initialFocus={out} className={popup}>
          <AlertDialog.Title className="font-serif font-semibold text-xl">{title}</AlertDialog.Title>
          <AlertDialog.Description
            render={<ul className="flex list-disc flex-col gap-1.5 pl-5 marker:text-ink-faint" />}
          >
            {consequences.map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one dialog never change place
              <li key={place}>{line}</li>
            ))}
          </AlertDialog.Description>
          {props.problem && <Banner tone="danger">{props.problem}</Banner>}
          <div className="mt-2 flex flex-wrap justify-end gap-3">
            <AlertDialog.Close ref={out} render={<Button look="quiet">{cancel}</Button>} />
            <Button look={look} pending={props.pending} onClick={() => void act()}>
              {confirm}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
