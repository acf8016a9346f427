"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import { type BrandRole, brandRoles, brandRoleWords } from "../policy";

/** Asks somebody onto the team, by mail. */
export function InviteForm({ brand }: { brand: string }) {
  const router = useRouter();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<BrandRole>("manager");
  const [sent, setSent] = useState<string>();
  const invite = useAction(api.identity.brand.invite.mutate);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSent(undefined);
    if (!(await invite.run({ brand, email, role })).ok) return;
    setSent(email);
    setEmail("");
    router.refresh();
  };
  return (
    <form onSubmit={send} className="flex max-w-2xl flex-col gap-5">
      {invite.problem && <Banner tone="danger">{invite.problem}</Banner>}
      {sent && (
        <Banner tone="good" title={`The invitation is on its way to ${sent}`}>
          It works once, for that address, within seven days.
        </Banner>
      )}
      <Field label="E-mail address" required problem={invite.fieldProblems.email}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            autoComplete="off"
            placeholder="name@example.org"
            maxLength={254}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      <RadioCards
        legend="What they may do"
        name="role"
        required
        value={role}
        onChange={setRole}
        choices={brandRoles.map((one) => ({
          value: one,
          label: one[0]?.toUpperCase() + one.slice(1),
          explanation: brandRoleWords[one],
        }))}
      />
      <div>
        <Button type="submit" pending={invite.pending}>
          Send the invitation
        </Button>
      </div>
    </form>
  );
}
