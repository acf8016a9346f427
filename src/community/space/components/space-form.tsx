"use client";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import type { SpaceAccess } from "../schema";
import { accessWords } from "./access-words";

export type SpaceWords = { name: string; purpose: string; access: SpaceAccess };
type Props = {
  first: SpaceWords;
  submit: string;
  save: (words: SpaceWords) => Promise<unknown>;
  onSaved: () => void;
};

const helps: Record<SpaceAccess, string> = {
  members: "Read and written in by everybody who is a member.",
  stewards: "For those who run the network. Members do not know of it.",
  invited: "Only those asked in read it. Stewards know that it exists, and no more.",
};
const access = (["members", "stewards", "invited"] as const).map((value) => ({
  value,
  label: accessWords[value],
  explanation: helps[value],
}));

/** What a space is called, what it is for, and who reads it. */
export function SpaceForm({ first, submit, save, onSaved }: Props) {
  const [words, setWords] = useState(first);
  const { run, pending, problem, fieldProblems } = useAction(() => save(words));
  const set = (change: Partial<SpaceWords>) => setWords((now) => ({ ...now, ...change }));
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={async (event) => {
        event.preventDefault();
        if ((await run()).ok) onSaved();
      }}
    >
      <Field
        label="Name"
        required
        problem={fieldProblems.name}
        count={{ used: words.name.length, limit: 60 }}
      >
        {(control) => (
          <TextInput {...control} value={words.name} onChange={({ target }) => set({ name: target.value })} />
        )}
      </Field>
      <Field
        label="What it is for"
        help="One sentence, shown above its threads."
        problem={fieldProblems.purpose}
        count={{ used: words.purpose.length, limit: 200 }}
      >
        {(control) => (
          <TextInput
            {...control}
            value={words.purpose}
            onChange={({ target }) => set({ purpose: target.value })}
          />
        )}
      </Field>
      <RadioCards
        legend="Who reads and writes in it"
        name="access"
        choices={access}
        required
        value={words.access}
        onChange={(value) => set({ access: value })}
      />
      {problem && <p className="text-berry text-sm">{problem}</p>}
      <Button type="submit" pending={pending} className="self-start">
        {submit}
      </Button>
    </form>
  );
}
