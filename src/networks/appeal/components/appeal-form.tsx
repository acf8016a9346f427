"use client";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";

/** Says once what somebody who did not decide should know. What is typed survives a reload. */
export function AppealForm({ network, personId }: { network: string; personId: string }) {
  const router = useRouter();
  const { values, set, clear } = useDraft(`appeal:${network}:${personId}`, { words: "" });
  const make = useAction(api.networks.appeal.make.mutate);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await make.run({ network, words: values.words })).ok) return;
    clear();
    router.refresh();
  };
  return (
    <form noValidate onSubmit={send} className="flex flex-col gap-4">
      {make.problem && <Banner tone="danger">{make.problem}</Banner>}
      <Field
        label="What should they know?"
        required
        problem={make.fieldProblems.words}
        count={{ used: values.words.length, limit: 2_000 }}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={5}
            value={values.words}
            onChange={(event) => set({ words: event.target.value })}
          />
        )}
      </Field>
      <div>
        <Button type="submit" pending={make.pending} className="max-xs:w-full">
          Send the appeal
        </Button>
      </div>
    </form>
  );
}
