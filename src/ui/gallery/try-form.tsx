"use client";
import { useState } from "react";
import { Banner } from "../banner";
import { Button } from "../button";
import { Checkbox } from "../checkbox";
import { Field } from "../field";
import { RadioCards } from "../radio-cards";
import { Select } from "../select";
import { Switch } from "../switch";
import { TextArea } from "../text-area";
import { TextInput } from "../text-input";
import { useAction } from "../use-action";
import { useDraft } from "../use-draft";

type Door = "open" | "request" | "invite";
const empty = { name: "", purpose: "", door: "request" as Door, kind: "" };

/** Pretends to be the server: knows every way in which a call can end. */
const pretend = async (values: typeof empty) => {
  await new Promise((done) => setTimeout(done, 900));
  if (!values.name) {
    throw { message: "", data: { code: "BAD_REQUEST", fields: { name: ["Give your network a name."] } } };
  }
  if (values.name === "Taken") {
    throw { message: "A network of that name exists already.", data: { code: "CONFLICT" } };
  }
};

export function TryForm({ name }: { name: string }) {
  const { values, set, clear, restored } = useDraft(`gallery-${name}`, empty);
  const { run, pending, problem, fieldProblems } = useAction(pretend);
  const [founded, setFounded] = useState(false);
  const submit = async () => {
    setFounded(false);
    const answer = await run(values);
    if (!answer.ok) return;
    clear();
    setFounded(true);
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {restored && <Banner>Your draft from last time is back.</Banner>}
      {problem && <Banner tone="danger">{problem}</Banner>}
      {founded && <Banner tone="good">Founded. The doors open when you say so.</Banner>}
      <Field
        label="Name"
        help="As members will say it. Try none, or “Taken”."
        problem={fieldProblems.name}
        count={{ used: values.name.length, limit: 60 }}
        required
      >
        {(control) => (
          <TextInput
            {...control}
            value={values.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label="Address" required>
        {(control) => <TextInput {...control} before="trellis.example/n/" defaultValue="night-gardeners" />}
      </Field>
      <Field label="Purpose" help="One sentence that a stranger understands.">
        {(control) => (
          <TextArea
            {...control}
            value={values.purpose}
            onChange={(event) => set({ purpose: event.target.value })}
          />
        )}
      </Field>
      <RadioCards
        legend="Who may join"
        name={`${name}-door`}
        value={values.door}
        onChange={(door) => set({ door })}
        required
        choices={[
          { value: "open", label: "Anyone", explanation: "People join at once, until the places are gone." },
          {
            value: "request",
            label: "On request",
            explanation: "They answer up to five questions; you decide.",
          },
          {
            value: "invite",
            label: "By invitation",
            explanation: "Only with a link from a member.",
            locked: "Opens when a second steward has accepted.",
          },
        ]}
      />
      <Field label="Begin from">
        {(control) => (
          <Select
            {...control}
            value={values.kind}
            onChange={(event) => set({ kind: event.target.value })}
            placeholder="A blank page"
            options={[
              { value: "circle", label: "A customer circle" },
              { value: "chapter", label: "A local chapter" },
            ]}
          />
        )}
      </Field>
      <div>
        <Checkbox label="I have read the charter" help="Version 3, of 12 May." name={`${name}-charter`} />
        <Checkbox
          label="I agree to the rules"
          problem="The rules need a yes before you join."
          name={`${name}-rules`}
        />
        <Checkbox label="Already settled" disabled defaultChecked name={`${name}-settled`} />
        <Switch
          label="Weekly digest"
          help="Sunday at nine, and none when there is nothing to say."
          defaultChecked
        />
        <Switch label="Push messages" />
        <Switch label="Push on this browser" disabled />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          Found the network
        </Button>
        <Button look="quiet" onClick={clear}>
          Clear the draft
        </Button>
      </div>
    </form>
  );
}
