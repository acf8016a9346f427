"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { formatMoney, type Money } from "@/platform/money";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { useAction } from "@/ui/use-action";

type Props = { holdId: string; owner: string; amount: Money };

/** Gives a debt up for good, after saying what that means. */
export function WriteOffDialog({ holdId, owner, amount }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const form = useId();
  const writeOff = useAction(api.payments.debt.writeOff.mutate);
  const sum = formatMoney(amount);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await writeOff.run({ holdId, minor: amount.minor, note })).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="small" look="quiet" aria-label={`Give up: ${sum} that ${owner} owes`}>
          Give up…
        </Button>
      }
      title={`Give up ${sum}?`}
      description={`${owner} owes it no more, and it is not kept back from what she earns. The books write it down as our loss, under your name. It cannot be taken back.`}
      actions={
        <>
          <Button look="quiet" onClick={() => setOpen(false)}>
            Leave it as it is
          </Button>
          <Button type="submit" form={form} look="danger" pending={writeOff.pending}>
            Give it up
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send} noValidate className="flex flex-col gap-4">
        {writeOff.problem && <Banner tone="danger">{writeOff.problem}</Banner>}
        <Field label="Why" required problem={writeOff.fieldProblems.note}>
          {(control) => (
            <TextArea {...control} value={note} onChange={(event) => setNote(event.target.value)} />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
