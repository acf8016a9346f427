"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextArea } from "@/ui/text-area";
import { useAction } from "@/ui/use-action";
import { groundWords } from "../policy";
import { type Ground, grounds } from "../schema";

type Props = { brand: string; placementId: string; may: Record<Ground, true | string> };

/** Says what was not as agreed, on a ground that can be looked up. */
export function FileDialog({ brand, placementId, may }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [ground, setGround] = useState<Ground>(grounds.find((one) => may[one] === true) ?? "shown");
  const [words, setWords] = useState("");
  const { run, pending, problem, fieldProblems } = useAction(api.transit.claim.file.mutate);
  const send = async () => {
    if (!(await run({ brand, placementId, ground, words })).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button look="quiet">Make a claim…</Button>}
      title="What was not as agreed?"
      description="There is one claim. The owner and you have up to two weeks to agree; the money stays set aside until then."
      actions={
        <Button pending={pending} onClick={() => void send()}>
          Make the claim
        </Button>
      }
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <RadioCards
        legend="The ground"
        name="ground"
        required
        value={ground}
        onChange={setGround}
        problem={fieldProblems.ground}
        choices={grounds.map((value) => {
          const answer = may[value];
          return {
            value,
            label: groundWords[value].label,
            explanation: groundWords[value].means,
            locked: answer === true ? undefined : answer,
          };
        })}
      />
      <Field
        label="What happened, and by what it can be seen"
        problem={fieldProblems.words}
        count={{ used: words.length, limit: 1_000 }}
        required
      >
        {(control) => (
          <TextArea {...control} value={words} onChange={(event) => setWords(event.target.value)} />
        )}
      </Field>
    </Dialog>
  );
}
