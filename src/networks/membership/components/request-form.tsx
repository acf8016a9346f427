"use client";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { api } from "@/trpc/client";
import { ActionForm } from "@/ui/action-form";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";

type Props = {
  network: string;
  /** Whose draft this is: two people may share a browser. */
  personId: string;
  name: string;
  questions: { question: string; answer: string }[];
  invitation: string | undefined;
  /** The charter shown on this page; with it, one press asks and says yes. */
  charterVersion: number | null;
  submit: string;
  /** What stands between the last field and the button. */
  children?: ReactNode;
};

/** The name and the answers that somebody comes with. What is typed survives a reload. */
export function RequestForm(props: Props) {
  const { network, personId, questions, invitation, charterVersion, submit, children } = props;
  const router = useRouter();
  const start = { name: props.name, answers: questions.map(({ answer }) => answer) };
  const { values, set, clear } = useDraft(`join:${network}:${personId}`, start);
  const answers = questions.map((_, place) => values.answers[place] ?? "");

  const ask = useAction(async () => {
    const input = { network, name: values.name, answers, ...(invitation && { invitation }) };
    const { state } = await api.networks.membership.request.mutate(input);
    clear();
    if (state !== "approved" || charterVersion === null) return false;
    await api.networks.membership.accept.mutate({ network, charterVersion });
    return true;
  });

  const send = async () => {
    const asked = await ask.run();
    if (asked.ok && asked.value) location.assign(`/n/${network}/feed`);
    // Also after a failure: the request may be in, and only the charter have changed meanwhile.
    else router.refresh();
  };

  return (
    <ActionForm action={ask} send={send} submit={submit}>
      <Field
        label="What people here will call you"
        required
        help="It may differ from your name in other networks."
        problem={ask.fieldProblems.name}
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="name"
            maxLength={80}
            value={values.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      {questions.map(({ question }, place) => (
        <Field
          key={question}
          label={question}
          required
          problem={answers[place]?.trim() ? undefined : ask.fieldProblems.answers}
        >
          {(control) => (
            <TextArea
              {...control}
              maxLength={2_000}
              value={answers[place] ?? ""}
              onChange={(event) => set({ answers: answers.with(place, event.target.value) })}
            />
          )}
        </Field>
      ))}
      {children}
    </ActionForm>
  );
}
