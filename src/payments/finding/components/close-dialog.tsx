"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { useAction } from "@/ui/use-action";

/** Dealt with, and how. */
export function CloseDialog({ findingId, about }: { findingId: string; about: string }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const form = useId();
  const close = useAction(api.payments.finding.close.mutate);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await close.run({ findingId, note })).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="small" look="quiet" aria-label={`Close: ${about}`}>
          Close…
        </Button>
      }
      title="Is this dealt with?"
      description="It leaves the desk. If it is still so at the next check, it comes back."
      actions={
        <>
          <Button look="quiet" onClick={() => setOpen(false)}>
            Leave it as it is
          </Button>
          <Button type="submit" form={form} pending={close.pending}>
            Close it
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send} noValidate className="flex flex-col gap-4">
        {close.problem && <Banner tone="danger">{close.problem}</Banner>}
        <Field label="What you found out" required problem={close.fieldProblems.note}>
          {(control) => (
            <TextArea {...control} value={note} onChange={(event) => setNote(event.target.value)} />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
