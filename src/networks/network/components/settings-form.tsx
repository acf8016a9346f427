"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";

type Values = { name: string; purpose: string; visibility: "public" | "members" };

export function SettingsForm({ network, ...first }: Values & { network: string }) {
  const router = useRouter();
  const toast = useToast();
  const [values, setValues] = useState<Values>(first);
  const { run, pending, problem, fieldProblems } = useAction(api.networks.network.update.mutate);
  const set = (change: Partial<Values>) => setValues((old) => ({ ...old, ...change }));
  const save = async () => {
    if (!(await run({ network, ...values })).ok) return;
    toast.done("Saved. Everybody sees it from now on.");
    router.refresh();
  };
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-7"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <Field label="Name" help="As members say it." problem={fieldProblems.name} required>
        {(control) => (
          <TextInput
            {...control}
            value={values.name}
            maxLength={60}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="Purpose"
        help="One sentence that a stranger understands."
        problem={fieldProblems.purpose}
        count={{ used: values.purpose.length, limit: 200 }}
        required
      >
        {(control) => (
          <TextArea
            {...control}
            value={values.purpose}
            onChange={(event) => set({ purpose: event.target.value })}
          />
        )}
      </Field>
      <RadioCards
        legend="Who may see it"
        name="visibility"
        value={values.visibility}
        onChange={(visibility) => set({ visibility })}
        problem={fieldProblems.visibility}
        choices={[
          {
            value: "public",
            label: "Everybody sees its front page",
            explanation: "Charter, voices, places left, and a line in the directory.",
          },
          {
            value: "members",
            label: "Only members",
            explanation: "Strangers see its name, its purpose and its door, and it is listed nowhere.",
          },
        ]}
        required
      />
      <div>
        <Button type="submit" pending={pending}>
          Save
        </Button>
      </div>
    </form>
  );
}
