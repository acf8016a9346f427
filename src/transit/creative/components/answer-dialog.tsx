"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ReasonDialog } from "@/ui/reason-dialog";
import { Select } from "@/ui/select";

type Props = {
  network: string;
  placementId: string;
  hash: string;
  answer: "sendBack" | "refuse";
  rules: readonly string[];
  rounds: number;
};

const words = {
  sendBack: {
    open: "Ask for other words…",
    title: "Ask for other words?",
    confirm: "Send them back",
    label: "What is to be different",
  },
  refuse: {
    open: "Refuse…",
    title: "Refuse these words?",
    confirm: "Refuse the words",
    label: "Why",
    look: "danger",
  },
} as const;

const follows = (isNo: boolean, rounds: number) => {
  if (!isNo) return `The brand writes another version. This is round ${rounds + 1} of 3.`;
  return rounds < 3
    ? "It ends here, and the brand gets everything back."
    : "It ends here, as if the brand had cancelled: it had three rounds.";
};

/** Asks for other words, by the rule that these go against, or says the last no. */
export function AnswerDialog({ answer, rules, rounds, ...one }: Props) {
  const [rule, setRule] = useState("");
  const { open, ...rest } = words[answer];
  const { refuse, sendBack } = api.transit.creative;
  const isNo = answer === "refuse";
  return (
    <ReasonDialog
      {...rest}
      trigger={<Button look="quiet">{open}</Button>}
      description={follows(isNo, rounds)}
      limit={600}
      send={(reason) =>
        isNo ? refuse.mutate({ ...one, reason }) : sendBack.mutate({ ...one, rule, reason })
      }
    >
      {(problems) =>
        !isNo && (
          <Field label="The rule that they go against" problem={problems.rule} required>
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
        )
      }
    </ReasonDialog>
  );
}
