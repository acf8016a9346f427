"use client";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";
import { slugOf } from "../schema";

/** Three fields. The address follows from the name until somebody types another. */
export function CreateForm({ personId }: { personId: string }) {
  const router = useRouter();
  const { values, set, clear } = useDraft(`brand:new:${personId}`, { name: "", slug: "", tagline: "" });
  const slug = values.slug || slugOf(values.name);
  const create = useAction(api.identity.brand.create.mutate);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const made = await create.run({ name: values.name, slug, tagline: values.tagline });
    if (!made.ok) return;
    clear();
    router.push(`/brand/${made.value.slug}`);
  };
  return (
    <form onSubmit={send} className="flex flex-col gap-5">
      {create.problem && <Banner tone="danger">{create.problem}</Banner>}
      <Field label="Its name" required problem={create.fieldProblems.name}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="organization"
            maxLength={80}
            value={values.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="Its address"
        required
        help="It stands in links and stays as it is, so choose it with care."
        problem={create.fieldProblems.slug}
      >
        {(control) => (
          <TextInput
            {...control}
            before="/brands/"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            value={slug}
            onChange={(event) => set({ slug: event.target.value.toLowerCase() })}
          />
        )}
      </Field>
      <Field
        label="What it does, in a line"
        help="For example “Peat-free seeds and small tools for small plots”."
        problem={create.fieldProblems.tagline}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={120}
            value={values.tagline}
            onChange={(event) => set({ tagline: event.target.value })}
          />
        )}
      </Field>
      <div>
        <Button type="submit" pending={create.pending} className="max-xs:w-full">
          Make the brand
        </Button>
      </div>
    </form>
  );
}
