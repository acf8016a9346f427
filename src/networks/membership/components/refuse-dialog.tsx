"use client";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";

const beginnings = [
  {
    label: "Too little to go by",
    reason:
      "Your answers do not tell us enough yet to say yes. Please ask again with a little more about yourself and why you would like to come.",
  },
  {
    label: "Another place fits better",
    reason:
      "From what you write, we are not the right people for this: we would not be able to give you what you are looking for.",
  },
  {
    label: "We do not take in sellers",
    reason: "We keep this place free of selling, and your request reads as if that were its purpose.",
  },
  {
    label: "We are as many as we can be",
    reason:
      "We are as many at the moment as we can look after well. Please ask again in a few months; nothing speaks against you.",
  },
];

/** A refusal always carries a reason. A few to begin with, each to be made one's own. */
export function RefuseDialog({ name, refuse }: { name: string; refuse: (reason: string) => void }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string>();
  const form = useId();

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim().length < 10) {
      setProblem("Please give a reason of a sentence or so. The person reads it.");
      return;
    }
    setOpen(false);
    refuse(reason);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button look="quiet" data-key="r" data-key-words="Refuse" aria-label={`Refuse ${name}`}>
          Refuse…
        </Button>
      }
      title={`Refuse ${name}?`}
      description={`Your reason goes to ${name} by mail, with the name of the network and not with yours. The request leaves the inbox; ${name} may ask again.`}
      actions={
        <>
          <Button look="quiet" onClick={() => setOpen(false)}>
            Leave it open
          </Button>
          <Button look="danger" type="submit" form={form}>
            Refuse and send the reason
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send} noValidate className="flex flex-col gap-4">
        <fieldset className="flex flex-wrap gap-2">
          <legend className="mb-1.5 text-ink-soft text-sm">Begin with</legend>
          {beginnings.map(({ label, reason }) => (
            <Button key={label} look="quiet" size="small" onClick={() => setReason(reason)}>
              {label}
            </Button>
          ))}
        </fieldset>
        <Field
          label="The reason"
          required
          problem={problem}
          count={{ used: reason.trim().length, limit: 1_000 }}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={4}
              maxLength={1_000}
              value={reason}
              onChange={(event) => {
                setReason(event.target.value);
                setProblem(undefined);
              }}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
