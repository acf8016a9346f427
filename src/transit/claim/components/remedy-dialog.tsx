"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { DeedDialog } from "@/ui/deed-dialog";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import type { Remedy } from "../schema";
import { ShareField } from "./share-field";

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
  const [kind, setKind] = useState<Remedy["kind"]>("share");
  const [share, setShare] = useState("50");
  const [runsOn, setRunsOn] = useState("");
  const remedy: Remedy = kind === "rerun" ? { kind, runsOn } : { kind, ownerShare: Number(share || "NaN") };
  const { offer, reply } = api.transit.claim;
  return (
    <DeedDialog
      trigger={<Button look="quiet">Offer a remedy…</Button>}
      title="Offer a remedy"
      description="It takes the place of what lies on the table. Nothing happens before the other side agrees."
      confirm="Offer it"
      act={() =>
        "brand" in as
          ? offer.mutate({ ...as, placementId, remedy })
          : reply.mutate({ ...as, placementId, remedy })
      }
    >
      {(problems) => (
        <>
          <RadioCards legend="What" name="remedy" required value={kind} onChange={setKind} choices={kinds} />
          {kind === "share" ? (
            <ShareField problem={problems.remedy} value={share} onChange={setShare} />
          ) : (
            <Field label="From which day" problem={problems.remedy} required>
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
        </>
      )}
    </DeedDialog>
  );
}
