"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";
import { VisibilityChoice } from "./door-choices";
import { NameField, PurposeField } from "./identity-fields";

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
      <NameField value={values.name} set={(name) => set({ name })} problem={fieldProblems.name} />
      <PurposeField
        value={values.purpose}
        set={(purpose) => set({ purpose })}
        problem={fieldProblems.purpose}
      />
      <VisibilityChoice
        value={values.visibility}
        set={(visibility) => set({ visibility })}
        problem={fieldProblems.visibility}
      />
      <div>
        <Button type="submit" pending={pending}>
          Save
        </Button>
      </div>
    </form>
  );
}
