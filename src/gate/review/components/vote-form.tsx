"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextArea } from "@/ui/text-area";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";
import { secrecy } from "../policy";

type Choice = "" | "yes" | "no";

/** One ballot: yes or no, and a reason if she likes. */
export function VoteForm({ network, reviewId }: { network: string; reviewId: string }) {
  const router = useRouter();
  const toast = useToast();
  const start: { choice: Choice; reason: string } = { choice: "", reason: "" };
  const { values, set, clear } = useDraft(`review:${reviewId}`, start);
  const [missing, setMissing] = useState<string>();
  const { run, pending, problem, fieldProblems } = useAction(api.gate.review.vote.mutate);
  const { choice, reason } = values;
  const cast = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(choice === "" ? "Choose yes or no." : undefined);
    if (choice === "" || !(await run({ network, reviewId, yes: choice === "yes", reason })).ok) return;
    clear();
    toast.done("Your vote is cast. Thank you for deciding.");
    router.refresh();
  };
  return (
    <form noValidate onSubmit={cast} className="flex flex-col gap-5">
      {problem && <Banner tone="danger">{problem}</Banner>}
      <RadioCards
        legend="May it pass?"
        name="choice"
        required
        columns
        value={choice === "" ? undefined : choice}
        onChange={(choice) => set({ choice })}
        problem={missing}
        choices={[
          { value: "yes", label: "Yes", explanation: "It may run as described, once." },
          { value: "no", label: "No", explanation: "It does not run, and nobody is charged." },
        ]}
      />
      <Field
        label="Why"
        help="The owner and the partner read it without your name. Write nothing that only you would write."
        problem={fieldProblems.reason}
        count={{ used: reason.length, limit: 600 }}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={600}
            value={reason}
            onChange={(event) => set({ reason: event.target.value })}
          />
        )}
      </Field>
      <p className="text-ink-soft text-sm">{secrecy}</p>
      <div>
        <Button type="submit" pending={pending}>
          Cast my vote
        </Button>
      </div>
    </form>
  );
}
