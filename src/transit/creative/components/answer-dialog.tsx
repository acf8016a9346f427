"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { useAction } from "@/ui/use-action";

type Props = {
  network: string;
  placementId: string;
  hash: string;
  answer: "sendBack" | "refuse";
  rules: readonly string[];
  rounds: number;
};

/** Asks for other words, by the rule that these go against, or says the last no. */
export function AnswerDialog({ answer, rules, rounds, ...one }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [rule, setRule] = useState("");
  const [reason, setReason] = useState("");
  const isNo = answer === "refuse";
  const { run, pending, problem, fieldProblems } = useAction(() =>
    isNo
      ? api.transit.creative.refuse.mutate({ ...one, reason })
      : api.transit.creative.sendBack.mutate({ ...one, rule, reason }),
  );
  const send = async () => {
    if (!(await run()).ok) return;
    setOpen(false);
    router.refresh();
  };
  const means = isNo
    ? rounds < 3
      ? "It ends here, and the brand gets everything back."
      : "It ends here, as if the brand had cancelled: it had three rounds."
    : `The brand writes another version. This is round ${rounds + 1} of 3.`;
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button look="quiet">{isNo ? "Refuse…" : "Ask for other words…"}</Button>}
      title={isNo ? "Refuse these words?" : "Ask for other words?"}
      description={means}
      actions={
        <Button look={isNo ? "danger" : "primary"} pending={pending} onClick={() => void send()}>
          {isNo ? "Refuse the words" : "Send them back"}
        </Button>
      }
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      {!isNo && (
        <Field label="The rule that they go against" problem={fieldProblems.rule} required>
          {(control) => (
            <Select
              {...control}
              placeholder="Choose one"
              value={rule}
              onChange={(event) => setRule(event.target.value)}
              options={rules.map((value) => ({ value, label: value }))}
            />
          )}
        </Field>
      )}
      <Field
        label={isNo ? "Why" : "What is to be different"}
        problem={fieldProblems.reason}
        count={{ used: reason.length, limit: 600 }}
        required
      >
        {(control) => (
          <TextArea {...control} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
    </Dialog>
  );
}
