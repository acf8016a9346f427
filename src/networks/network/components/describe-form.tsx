"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { TickList } from "@/identity/compass/components/tick-list";
import { categoryWords } from "@/identity/compass/schema";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";
import { type DescribeNetwork, languages, languageWords, regions, regionWords } from "../schema";

/** How those outside find the network: its subject, its language and where its people are. */
export function DescribeForm({ network, ...first }: DescribeNetwork & { network: string }) {
  const router = useRouter();
  const toast = useToast();
  const [values, setValues] = useState<DescribeNetwork>(first);
  const { run, pending, problem, fieldProblems } = useAction(api.networks.network.describe.mutate);
  const save = async () => {
    if (!(await run({ network, ...values })).ok) return;
    toast.done("Saved. It is found by that from now on.");
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
      <Field label="Language" help="In which most is written here." problem={fieldProblems.language} required>
        {(control) => (
          <Select
            {...control}
            value={values.language}
            onChange={({ target }) =>
              setValues({ ...values, language: languages.find((one) => one === target.value) ?? "en" })
            }
            options={languages.map((value) => ({ value, label: languageWords(value) }))}
          />
        )}
      </Field>
      <Field label="Where your people are" problem={fieldProblems.region} required>
        {(control) => (
          <Select
            {...control}
            value={values.region}
            onChange={({ target }) =>
              setValues({ ...values, region: regions.find((one) => one === target.value) ?? "anywhere" })
            }
            options={regions.map((value) => ({ value, label: regionWords[value] }))}
          />
        )}
      </Field>
      <TickList
        legend="What it is about"
        help="At most four. Brands and newcomers look for it."
        words={categoryWords}
        ticked={values.interests}
        set={(interests) => setValues({ ...values, interests })}
        problem={fieldProblems.interests}
      />
      <div>
        <Button type="submit" look="quiet" pending={pending}>
          Save how it is found
        </Button>
      </div>
    </form>
  );
}
