"use client";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { useAction } from "@/ui/use-action";

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
export default function ReasonDialog({ title, sentence, submit, needsReason, ...props }: Props) {
  const [reason, setReason] = useState("");
  const { run, pending, problem, fieldProblems } = useAction(() => props.remove(reason.trim() || undefined));
  const act = async () => {
    if ((await run()).ok) props.onRemoved();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.close()}
      title={title}
      description={sentence}
      actions={
        <>
          <Button look="quiet" onClick={props.close}>
            Leave it
          </Button>
          <Button look="danger" pending={pending} onClick={() => void act()}>
            {submit}
          </Button>
        </>
      }
    >
      {needsReason && (
        <Field
          label="Why"
          help="Its author reads this."
          required
          problem={fieldProblems.reason ?? problem ?? undefined}
          count={{ used: reason.length, limit: 500 }}
        >
          {(control) => (
            <TextArea {...control} value={reason} onChange={({ target }) => setReason(target.value)} />
          )}
        </Field>
      )}
      {!needsReason && problem && <p className="text-berry">{problem}</p>}
    </Dialog>
  );
}
