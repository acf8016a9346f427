"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { DeedDialog } from "@/ui/deed-dialog";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";

/** Asks the seller for more days to look. */
export function DaysDialog({ deal }: { deal: string }) {
  const [days, setDays] = useState("7");
  return (
    <DeedDialog
      trigger={<Button look="quiet">Ask for more days…</Button>}
      title="Ask for more days to look"
      description="The seller may give them, once. Until then the days end as agreed."
      confirm="Ask for them"
      act={() => api.market.deal.askDays.mutate({ deal, days: Number(days || "NaN") })}
    >
      {(problems) => (
        <Field label="How many more" help="At most fourteen." problem={problems.days} required>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              value={days}
              onChange={(event) => setDays(event.target.value)}
              className="max-w-32 tabular-nums"
            />
          )}
        </Field>
      )}
    </DeedDialog>
  );
}
