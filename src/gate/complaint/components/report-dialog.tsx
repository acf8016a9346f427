"use client";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { FileComplaint } from "../schema";

/** Tells the stewards what is wrong with a partner item. */
export function ReportDialog({ report }: { report: (reason: string) => void }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string>();
  const form = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const said = FileComplaint.safeParse({ network: "", source: "", kind: "report", reason });
    setProblem(said.error?.issues[0]?.message);
    if (!said.success) return;
    setOpen(false);
    report(reason);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button look="quiet" size="small">
          Report…
        </Button>
      }
      title="Report this to the stewards?"
      description="They read your words without your name. It is hidden for you at once; when enough members object, it stops for everybody until a steward has looked."
      actions={
        <>
          <Button look="quiet" onClick={() => setOpen(false)}>
            Keep it
          </Button>
          <Button type="submit" form={form}>
            Report it
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send} noValidate>
        <Field label="What is wrong" problem={problem} count={{ used: reason.length, limit: 1_000 }} required>
          {(control) => (
            <TextArea
              {...control}
              rows={4}
              maxLength={1_000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
