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

const beginnings = [
  {
    label: "Another name",
    reason:
      "The document shows another name than the one that you typed. Please give the name exactly as it stands in the register.",
  },
  {
    label: "Too old",
    reason: "The extract is older than six months. Please send a newer one.",
  },
  {
    label: "Not readable",
    reason: "We cannot read the document. Please send it as a PDF, or as a picture that is sharp and whole.",
  },
  {
    label: "Somebody else’s",
    reason:
      "Nothing that you sent shows that you act for this company. Please send something that names you or your brand with it.",
  },
];

type Props = { verificationId: string; legalName: string; confirmed?: boolean };

/** A no always carries a reason, and the brand reads it. */
export function RefuseDialog({ verificationId, legalName, confirmed = false }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const form = useId();
  const refuse = useAction(api.identity.verification.refuse.mutate);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await refuse.run({ verificationId, reason })).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          look="quiet"
          size={confirmed ? "small" : "normal"}
          aria-label={`${confirmed ? "Take the confirmation back…" : "Refuse…"} ${legalName}`}
        >
          {confirmed ? "Take the confirmation back…" : "Refuse…"}
        </Button>
      }
      title={confirmed ? `Take back that ${legalName} is right?` : `Refuse ${legalName}?`}
      description="Every owner of the brand gets your reason by mail. They may correct it and send it again."
      actions={
        <>
          <Button look="quiet" onClick={() => setOpen(false)}>
            Leave it as it is
          </Button>
          <Button look="danger" type="submit" form={form} pending={refuse.pending}>
            Refuse and send the reason
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send} noValidate className="flex flex-col gap-4">
        {refuse.problem && <Banner tone="danger">{refuse.problem}</Banner>}
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
          problem={refuse.fieldProblems.reason}
          count={{ used: reason.trim().length, limit: 1_000 }}
        >
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
