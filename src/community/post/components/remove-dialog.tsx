"use client";
import { DeedDialog } from "@/ui/deed-dialog";
import { ReasonDialog } from "@/ui/reason-dialog";

type Props = {
  title: string;
  sentence: string;
  submit: string;
  /** Stewards say why when the words are another's. */
  needsReason: boolean;
  remove: (reason: string | undefined) => Promise<unknown>;
  onRemoved: () => void;
  close: () => void;
};

/** Takes something down, and says why to the person it is taken from. */
export default function RemoveDialog({ sentence, submit, needsReason, remove, onRemoved, ...props }: Props) {
  const words = {
    ...props,
    description: sentence,
    confirm: submit,
    cancel: "Leave it",
    look: "danger" as const,
    done: onRemoved,
  };
  return needsReason ? (
    <ReasonDialog
      {...words}
      label="Why"
      help="Its author reads this."
      limit={500}
      send={(reason) => remove(reason.trim() || undefined)}
    />
  ) : (
    <DeedDialog {...words} act={() => remove(undefined)} />
  );
}
