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

type Props = {
  network: string;
  appeal: { id: string; name: string; state: string };
  verdict: "grant" | "deny";
};

const words = {
  grant: {
    open: "Let back in…",
    title: (name: string) => `Let ${name} back in?`,
    deed: "Let back in and send the answer",
  },
  deny: {
    open: "Let it stand…",
    title: (name: string) => `Let the decision about ${name} stand?`,
    deed: "Let it stand and send the answer",
  },
};
const follows = {
  suspended: "The suspension ends at once.",
  removed: "A place is kept for fourteen days, and the charter has to be said yes to again.",
};

/** Answers an appeal, with the words that the person reads. It is answered once. */
export function AnswerDialog({ network, appeal: { id, name, state }, verdict }: Props) {
  const router = useRouter();
  const form = useId();
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState("");
  const send = useAction(() => api.networks.appeal.answer.mutate({ network, appealId: id, verdict, answer }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await send.run()).ok) return;
    setOpen(false);
    router.refresh();
  };
  const { open: label, title, deed } = words[verdict];
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button look={verdict === "grant" ? "primary" : "quiet"} aria-label={`${label} ${name}`}>
          {label}
        </Button>
      }
      title={title(name)}
      description={`${verdict === "grant" ? follows[state === "suspended" ? "suspended" : "removed"] : "Nothing changes, and there is no second appeal."} Your answer goes to ${name} by mail.`}
      actions={
        <>
          <Button look="quiet" onClick={() => setOpen(false)}>
            Leave it open
          </Button>
          <Button type="submit" form={form} pending={send.pending}>
            {deed}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {send.problem && <Banner tone="danger">{send.problem}</Banner>}
        <Field
          label="Your answer"
          required
          problem={send.fieldProblems.answer}
          count={{ used: answer.trim().length, limit: 1_000 }}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={4}
              value={answer}
              onChange={(event) => setAnswer(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
