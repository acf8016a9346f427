"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";

export function StopDialog() {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const form = useId();
  const stop = useAction(api.payments.book.stop.mutate);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await stop.run({ note })).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button look="danger">Stop all money…</Button>}
      title="Stop all money that leaves?"
      description="Nothing is released, sent or given back from now on. Money that comes in is still held. Owners and brands are shown your reason."
      actions={
        <>
          <Button look="quiet" onClick={() => setOpen(false)}>
            Leave it as it is
          </Button>
          <Button look="danger" type="submit" form={form} pending={stop.pending}>
            Stop all money
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send} noValidate className="flex flex-col gap-4">
        {stop.problem && <Banner tone="danger">{stop.problem}</Banner>}
        <Field label="Why" required problem={stop.fieldProblems.note}>
          {(control) => (
            <TextInput {...control} value={note} onChange={(event) => setNote(event.target.value)} />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
