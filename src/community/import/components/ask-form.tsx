"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";

type Props = { network: string; membershipId: string; name: string; email: string | null };

/** One mail to one person, at the address that the export holds or the one that the steward knows. */
export function AskForm({ network, membershipId, name, email: known }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [email, setEmail] = useState(known ?? "");
  const ask = useAction(api.networks.membership.ask.mutate);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const changed = email.trim() !== (known ?? "") ? { email: email.trim() } : {};
    if (!(await ask.run({ network, membershipId, ...changed })).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={`Ask ${name} to come`}
      trigger={
        <Button look="quiet" size="small" aria-label={`Ask to come: ${name}`}>
          Ask to come
        </Button>
      }
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <p className="max-w-measure text-ink-soft">
          One mail goes out. Whoever signs in with this address can claim the name and what was written under
          it, so be sure that it is theirs.
        </p>
        <Field label="E-mail" required problem={ask.fieldProblems.email ?? ask.problem ?? undefined}>
          {(control) => (
            <TextInput
              {...control}
              type="email"
              autoComplete="off"
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit" pending={ask.pending}>
            Send the mail
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
