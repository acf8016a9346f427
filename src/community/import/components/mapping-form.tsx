"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Section } from "@/ui/section";
import { Select } from "@/ui/select";
import { useAction } from "@/ui/use-action";
import { bases, type Mapping } from "../schema";

type Props = {
  network: string;
  importId: string;
  mapping: Mapping;
  columns: { headers: string[]; sample: string[][] };
};

const fields = [
  {
    name: "email",
    label: "E-mail",
    required: true,
    help: "By it people are asked to come, and claim their place.",
  },
  { name: "name", label: "Name", help: "Without one, the part of the address before the @ serves." },
  { name: "headline", label: "A line about them", help: undefined },
  { name: "joined", label: "Member since", help: undefined },
] as const;

const asked = {
  contract: "Contract: they are members by an agreement with you",
  consent: "Consent: each has agreed to be brought here",
  "legitimate interest": "Legitimate interest: they would expect it of you",
};

/** Which column says what, and on which basis these people may be held. */
export function MappingForm({ network, importId, mapping: given, columns }: Props) {
  const router = useRouter();
  const [mapping, setMapping] = useState(given);
  const check = useAction(api.community.import.check.mutate);
  const set = (name: keyof Mapping, value: string) =>
    setMapping(({ [name]: _, ...rest }) => (value ? { ...rest, [name]: value } : rest));
  const setBasis = (value: string) =>
    setMapping(({ basis: _, everyone: __, ...rest }) => {
      if (!value) return rest;
      const everyone = bases.find((basis) => `all:${basis}` === value);
      return everyone ? { ...rest, everyone } : { ...rest, basis: value.slice(4) };
    });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if ((await check.run({ network, importId, mapping })).ok) router.refresh();
  };

  const choices = columns.headers.map((header, place) => {
    const example = columns.sample.map((row) => row[place]).find(Boolean);
    return { value: header, label: example ? `${header} (${example.slice(0, 40)})` : header };
  });
  const basis = mapping.everyone ? `all:${mapping.everyone}` : mapping.basis ? `col:${mapping.basis}` : "";
  return (
    <Section title="What the columns say" sentence="We guessed from their names. Correct what we got wrong.">
      <form onSubmit={submit} className="flex flex-col gap-5">
        <div className="grid gap-5 sm:grid-cols-2">
          {fields.map(({ name, label, help, ...rest }) => (
            <Field key={name} label={label} help={help} required={"required" in rest}>
              {(control) => (
                <Select
                  {...control}
                  placeholder="In no column"
                  value={mapping[name] ?? ""}
                  onChange={({ target }) => set(name, target.value)}
                  options={choices}
                />
              )}
            </Field>
          ))}
        </div>
        <Field
          label="On which basis do you hold these people?"
          help="The law asks for one. It is kept with each of them."
          required
        >
          {(control) => (
            <Select
              {...control}
              placeholder="Please choose"
              value={basis}
              onChange={({ target }) => setBasis(target.value)}
              options={[
                ...bases.map((one) => ({ value: `all:${one}`, label: asked[one] })),
                ...columns.headers.map((header) => ({
                  value: `col:${header}`,
                  label: `As the column “${header}” says for each`,
                })),
              ]}
            />
          )}
        </Field>
        {check.problem && <Banner tone="danger">{check.problem}</Banner>}
        <div>
          <Button type="submit" look="quiet" pending={check.pending}>
            Read the list again this way
          </Button>
        </div>
      </form>
    </Section>
  );
}
