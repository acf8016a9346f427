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

/** Lets a name stand, or takes it away with a reason. */
export function NameButtons({ nameId, name }: { nameId: string; name: string }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const form = useId();
  const pass = useAction(api.identity.name.pass.mutate);
  const refuse = useAction(api.identity.name.refuse.mutate);
  const letStand = async () => {
    if ((await pass.run({ nameId, name })).ok) router.refresh();
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await refuse.run({ nameId, reason })).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <>
      {pass.problem && <Banner tone="danger">{pass.problem}</Banner>}
      <div className="flex flex-wrap gap-3">
        <Button
          size="small"
          pending={pass.pending}
          aria-label={`Let it stand: ${name}`}
          onClick={() => void letStand()}
        >
          Let it stand
        </Button>
        <Dialog
          open={open}
          onOpenChange={setOpen}
          trigger={
            <Button look="quiet" size="small" aria-label={`Take it away… ${name}`}>
              Take it away…
            </Button>
          }
          title={`Take “${name}” away?`}
          description="Its address stands in its place at once, and its owner gets your reason by mail."
          actions={
            <>
              <Button look="quiet" onClick={() => setOpen(false)}>
                Leave it as it is
              </Button>
              <Button look="danger" type="submit" form={form} pending={refuse.pending}>
                Take the name away
              </Button>
            </>
          }
        >
          <form id={form} onSubmit={send} noValidate className="flex flex-col gap-4">
            {refuse.problem && <Banner tone="danger">{refuse.problem}</Banner>}
            <Field label="The reason" required problem={refuse.fieldProblems.reason}>
              {(control) => (
                <TextArea
                  {...control}
                  rows={3}
                  maxLength={1_000}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </Field>
          </form>
        </Dialog>
      </div>
    </>
  );
}
