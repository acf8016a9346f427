"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { ActionForm } from "@/ui/action-form";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";

/** Says which domain is the brand's own. */
export function ClaimForm({ brand, locked }: { brand: string; locked: string | undefined }) {
  const router = useRouter();
  const { values, set, clear } = useDraft(`domain:${brand}`, { name: "" });
  const claim = useAction(api.identity.domain.claim.mutate);
  const send = async () => {
    if (!(await claim.run({ brand, name: values.name })).ok) return;
    clear();
    router.refresh();
  };
  return (
    <ActionForm action={claim} send={send} submit="Show me the record to set" locked={locked}>
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
    </ActionForm>
  );
}
