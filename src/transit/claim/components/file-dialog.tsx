"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { RadioCards } from "@/ui/radio-cards";
import { ReasonDialog } from "@/ui/reason-dialog";
import { groundWords } from "../policy";
import { type Ground, grounds } from "../schema";

type Props = { brand: string; placementId: string; may: Record<Ground, true | string> };

/** Says what was not as agreed, on a ground that can be looked up. */
export function FileDialog({ brand, placementId, may }: Props) {
  const [ground, setGround] = useState<Ground>(grounds.find((one) => may[one] === true) ?? "shown");
  return (
    <ReasonDialog
      trigger={<Button look="quiet">Make a claim…</Button>}
      title="What was not as agreed?"
      description="There is one claim. The owner and you have up to two weeks to agree; the money stays set aside until then."
      confirm="Make the claim"
      label="What happened, and by what it can be seen"
      name="words"
      limit={1_000}
      send={(words) => api.transit.claim.file.mutate({ brand, placementId, ground, words })}
    >
      {(problems) => (
        <RadioCards
          legend="The ground"
          name="ground"
          required
          value={ground}
          onChange={setGround}
          problem={problems.ground}
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
      )}
    </ReasonDialog>
  );
}
