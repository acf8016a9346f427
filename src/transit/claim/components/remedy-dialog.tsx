"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import type { Remedy } from "../schema";

export type Side = { brand: string } | { network: string };

const kinds = [
  {
    value: "share" as const,
    label: "Share the price",
    explanation: "The owner keeps a part, the brand gets the rest back.",
  },
  {
    value: "rerun" as const,
    label: "Run it again",
    explanation: "The same words, on another day, for the same money.",
  },
];

/** Puts a remedy on the table, for the other side to agree to. */
export function RemedyDialog({ as, placementId }: { as: Side; placementId: string }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<Remedy["kind"]>("share");
  const [share, setShare] = useState("50");
  const [runsOn, setRunsOn] = useState("");
  const { run, pending, problem, fieldProblems } = useAction((remedy: Remedy) =>
    "brand" in as
      ? api.transit.claim.offer.mutate({ ...as, placementId, remedy })
      : api.transit.claim.reply.mutate({ ...as, placementId, remedy }),
  );
  const send = async () => {
    const remedy: Remedy = kind === "rerun" ? { kind, runsOn } : { kind, ownerShare: Number(share || "NaN") };
    if (!(await run(remedy)).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button look="quiet">Offer a remedy…</Button>}
      title="Offer a remedy"
      description="It takes the place of what lies on the table. Nothing happens before the other side agrees."
      actions={
        <Button pending={pending} onClick={() => void send()}>
          Offer it
        </Button>
      }
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <RadioCards legend="What" name="remedy" required value={kind} onChange={setKind} choices={kinds} />
      {kind === "share" ? (
        <Field label="The owner keeps, in percent" problem={fieldProblems.remedy} required>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              value={share}
              onChange={(event) => setShare(event.target.value)}
            />
          )}
        </Field>
      ) : (
        <Field label="From which day" problem={fieldProblems.remedy} required>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={runsOn}
              onChange={(event) => setRunsOn(event.target.value)}
            />
          )}
        </Field>
      )}
    </Dialog>
  );
}
