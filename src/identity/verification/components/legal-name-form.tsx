"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { ActionForm } from "@/ui/action-form";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";
import type { Paper } from "../schema";
import { PapersField } from "./papers-field";

type Told = { legalName: string; registration: string; papers: Paper[] };

/** What proves a legal name. It is kept as it is typed, and goes to the operator's desk when it is sent. */
export function LegalNameForm({
  brand,
  told,
  locked,
}: {
  brand: string;
  told: Told;
  locked: string | undefined;
}) {
  const router = useRouter();
  const { values, set, clear } = useDraft(`verification:${brand}`, told);
  const submit = useAction(api.identity.verification.submit.mutate);
  const send = async () => {
    if (!(await submit.run({ brand, ...values })).ok) return;
    clear();
    router.refresh();
  };
  return (
    <ActionForm action={submit} send={send} submit="Send it to be looked at" locked={locked}>
      <Field
        label="Legal name"
        required
        help="As it stands in the register, with its form: “Fern & Co. GmbH”."
        problem={submit.fieldProblems.legalName}
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="organization"
            maxLength={120}
            value={values.legalName}
            onChange={(event) => set({ legalName: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="Where it is registered"
        required
        help="The country, the register and the number in it, for example “Germany, HRB 12345, Local Court of Munich”."
        problem={submit.fieldProblems.registration}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={300}
            value={values.registration}
            onChange={(event) => set({ registration: event.target.value })}
          />
        )}
      </Field>
      {locked === undefined && (
        <PapersField
          brand={brand}
          papers={values.papers}
          onChange={(papers) => set({ papers })}
          problem={submit.fieldProblems.papers}
        />
      )}
    </ActionForm>
  );
}
