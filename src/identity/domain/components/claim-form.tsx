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

/** Says which domain is the brand's own. */
export function ClaimForm({ brand, locked }: { brand: string; locked: string | undefined }) {
  const router = useRouter();
  const { values, set, clear } = useDraft(`domain:${brand}`, { name: "" });
  const claim = useAction(api.identity.domain.claim.mutate);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await claim.run({ brand, name: values.name })).ok) return;
    clear();
    router.refresh();
  };
  return (
    <form onSubmit={send} className="flex max-w-2xl flex-col gap-5">
      {claim.problem && <Banner tone="danger">{claim.problem}</Banner>}
      <Field
        label="Your domain"
        required
        help="The one that people know you by, for example fernandco.example.org."
        problem={claim.fieldProblems.name}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="url"
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            maxLength={260}
            value={values.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <div>
        <Button type="submit" pending={claim.pending} locked={locked} className="max-xs:w-full">
          Show me the record to set
        </Button>
      </div>
    </form>
  );
}
