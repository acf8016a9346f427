"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import { LinkOnce } from "./link-once";

const lengths = [1, 3, 7, 14, 30].map((days) => ({
  value: String(days),
  label: days === 1 ? "One day" : `${days} days`,
}));
const start = { email: "", maxUses: "1", days: "7", note: "" };

/** Makes a link for many, or one that is mailed and works for a single address. */
export function InvitationForm({ network }: { network: string }) {
  const router = useRouter();
  const [way, setWay] = useState<"mail" | "link">("mail");
  const [values, setValues] = useState(start);
  const [made, setMade] = useState<{ href: string; email: string }>();
  const change = (next: Partial<typeof start>) => setValues((now) => ({ ...now, ...next }));
  const create = useAction(() =>
    api.networks.invitation.create.mutate({
      network,
      note: values.note,
      days: Number(values.days),
      ...(way === "mail" ? { email: values.email } : { maxUses: Number(values.maxUses) }),
    }),
  );

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const sent = await create.run();
    if (!sent.ok) return;
    setMade({ href: sent.value.href, email: way === "mail" ? values.email : "" });
    setValues({ ...start, days: values.days });
    router.refresh();
  };

  return (
    <div className="flex flex-col gap-6">
      {made && <LinkOnce {...made} />}
      <form onSubmit={send} className="flex max-w-2xl flex-col gap-5">
        {create.problem && <Banner tone="danger">{create.problem}</Banner>}
        <RadioCards
          legend="Whom do you invite?"
          name="way"
          required
          columns
          value={way}
          onChange={setWay}
          choices={[
            {
              value: "mail",
              label: "One person, by mail",
              explanation: "We send it. It works once, for that address alone.",
            },
            {
              value: "link",
              label: "Whoever has the link",
              explanation: "You pass it on. It works as often as you say.",
            },
          ]}
        />
        {way === "mail" ? (
          <Field label="E-mail address" required problem={create.fieldProblems.email}>
            {(control) => (
              <TextInput
                {...control}
                type="email"
                autoComplete="off"
                placeholder="name@example.org"
                maxLength={254}
                value={values.email}
                onChange={(event) => change({ email: event.target.value })}
              />
            )}
          </Field>
        ) : (
          <Field label="How many people may use it" required problem={create.fieldProblems.maxUses}>
            {(control) => (
              <TextInput
                {...control}
                type="number"
                inputMode="numeric"
                min={1}
                max={500}
                value={values.maxUses}
                onChange={(event) => change({ maxUses: event.target.value })}
              />
            )}
          </Field>
        )}
        <Field label="It works for" required>
          {(control) => (
            <Select
              {...control}
              options={lengths}
              value={values.days}
              onChange={(event) => change({ days: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="A word from you"
          help="Stands beside your name where they come in."
          problem={create.fieldProblems.note}
          count={{ used: values.note.length, limit: 200 }}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              maxLength={200}
              value={values.note}
              onChange={(event) => change({ note: event.target.value })}
            />
          )}
        </Field>
        <div>
          <Button type="submit" pending={create.pending}>
            {way === "mail" ? "Send the invitation" : "Make the link"}
          </Button>
        </div>
      </form>
    </div>
  );
}
