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

type Props = { refundId: string; brand: string; amount: Money };

/** Writes down that somebody has sent it from our bank. */
export function RecordDialog({ refundId, brand, amount }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const form = useId();
  const record = useAction(api.payments.refund.record.mutate);
  const sum = formatMoney(amount);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await record.run({ refundId, note })).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="small" look="quiet" aria-label={`Sent another way: ${sum} to ${brand}`}>
          Sent another way…
        </Button>
      }
      title={`Was ${sum} sent to ${brand} another way?`}
      description="Write it down once it has left our bank: Trellis sends nothing here. From then on it is owed no more, and it will not be sent again. Your name stands beside it."
      actions={
        <>
          <Button look="quiet" onClick={() => setOpen(false)}>
            Not yet
          </Button>
          <Button type="submit" form={form} pending={record.pending}>
            Write it down
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send} noValidate className="flex flex-col gap-4">
        {record.problem && <Banner tone="danger">{record.problem}</Banner>}
        <Field
          label="How and where it was sent"
          help="For example: by bank transfer on 3 May, reference 4711."
          required
          problem={record.fieldProblems.note}
        >
          {(control) => (
            <TextArea {...control} value={note} onChange={(event) => setNote(event.target.value)} />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
