"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";

type Props = { name: string; timeZone: string; submit: string; after?: string };

const zones = ["UTC", ...Intl.supportedValuesOf("timeZone")].map((zone) => ({
  value: zone,
  label: zone.replaceAll("_", " ").replaceAll("/", " / "),
}));

/** The name and the time zone. Somebody new is offered the zone of the device. */
export function PersonForm({ name: given, timeZone: zone, submit, after }: Props) {
  const [name, setName] = useState(given);
  const [timeZone, setTimeZone] = useState(zone);
  const [saved, setSaved] = useState(false);
  const router = useRouter();
  const update = useAction(api.identity.person.update.mutate);

  useEffect(() => {
    if (given === "") setTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  }, [given]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await update.run({ name, timeZone })).ok) return;
    setSaved(true);
    if (after) router.push(after);
    else router.refresh();
  };

  return (
    <form onSubmit={save} className="flex flex-col gap-5">
      {update.problem && <Banner tone="danger">{update.problem}</Banner>}
      <Field label="Your name" required problem={update.fieldProblems.name}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="name"
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field
        label="Your time zone"
        required
        help="Dates and deadlines are shown in it."
        problem={update.fieldProblems.timeZone}
      >
        {(control) => (
          <Select
            {...control}
            options={zones}
            value={timeZone}
            onChange={(event) => setTimeZone(event.target.value)}
          />
        )}
      </Field>
      <div className="flex items-center gap-4">
        <Button type="submit" pending={update.pending}>
          {submit}
        </Button>
        <span role="status" className="text-ink-soft text-sm">
          {saved && !update.pending && !after && "Saved."}
        </span>
      </div>
    </form>
  );
}
