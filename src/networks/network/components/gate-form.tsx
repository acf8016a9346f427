"use client";
import { Plus, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field, Problem } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";
import { JoinChoice } from "./door-choices";

type Values = { join: "open" | "request" | "invite"; questions: string[]; capacity: number; welcome: string };

/** How people come in: the way, up to five questions, how many places there are, and what greets them. */
export function GateForm({
  network,
  memberCount,
  ...first
}: Values & { network: string; memberCount: number }) {
  const router = useRouter();
  const toast = useToast();
  const [values, setValues] = useState<Values>(first);
  const { run, pending, problem, fieldProblems } = useAction(api.networks.network.updateGate.mutate);
  const { join, questions, capacity, welcome } = values;
  const set = (change: Partial<Values>) => setValues((old) => ({ ...old, ...change }));
  const save = async () => {
    if (!(await run({ network, ...values })).ok) return;
    toast.done("Saved. The next person at the door meets it.");
    router.refresh();
  };
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <JoinChoice value={join} set={(join) => set({ join })} problem={fieldProblems.join} />
      <fieldset className="flex min-w-0 flex-col gap-3">
        <legend className="mb-1 font-semibold text-sm">Questions at the door, up to five</legend>
        <p className="mb-2 text-ink-soft text-sm">
          Ask what helps you to say yes, and what the others would like to know of a newcomer.
        </p>
        {questions.map((question, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question has no other name while it is written
          <div key={at} className="flex gap-2">
            <TextInput
              aria-label={`Question ${at + 1}`}
              value={question}
              maxLength={200}
              onChange={(event) =>
                set({ questions: questions.map((old, place) => (place === at ? event.target.value : old)) })
              }
            />
            <Button
              look="quiet"
              aria-label={`Remove question ${at + 1}`}
              className="size-11! shrink-0 px-0!"
              onClick={() => set({ questions: questions.filter((_, place) => place !== at) })}
            >
              <X aria-hidden className="size-4" />
            </Button>
          </div>
        ))}
        {fieldProblems.questions && (
          <Problem id="questions-problem">{fieldProblems.questions.join(" ")}</Problem>
        )}
        {questions.length < 5 && (
          <div>
            <Button look="quiet" size="small" onClick={() => set({ questions: [...questions, ""] })}>
              <Plus aria-hidden className="size-4" /> Add a question
            </Button>
          </div>
        )}
      </fieldset>
      <Field
        label="Places"
        help={`${memberCount.toLocaleString("en")} are taken. At most 1,500, so that people can know one another.`}
        problem={fieldProblems.capacity}
        required
      >
        {(control) => (
          <TextInput
            {...control}
            type="number"
            min={2}
            max={1500}
            value={capacity}
            onChange={(event) => set({ capacity: event.target.valueAsNumber })}
            className="max-w-32 tabular-nums"
          />
        )}
      </Field>
      <Field
        label="Welcome note"
        help="It stands above the feed of whoever has just come in, in your words: what to read first, whom to ask."
        problem={fieldProblems.welcome}
        count={{ used: welcome.length, limit: 600 }}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={4}
            value={welcome}
            onChange={(event) => set({ welcome: event.target.value })}
          />
        )}
      </Field>
      <div>
        <Button type="submit" pending={pending}>
          Save the gate
        </Button>
      </div>
    </form>
  );
}
