"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ReasonDialog } from "@/ui/reason-dialog";
import { TextInput } from "@/ui/text-input";

type Props = { deal: string; item: string; label: string; evidence: string; link: string; isCure: boolean };

/** Shows that one thing was handed over, or made right. */
export function DeliverDialog({ deal, item, label, evidence, link: before, isCure }: Props) {
  const [link, setLink] = useState(before);
  const again = evidence !== "" && !isCure;
  const verb = isCure ? "Made right…" : again ? "Change what shows it…" : "Handed over…";
  return (
    <ReasonDialog
      trigger={
        <Button size="small" look={again ? "quiet" : "primary"} aria-label={`${label}: ${verb}`}>
          {verb}
        </Button>
      }
      title={label}
      description={
        isCure
          ? "The buyer looks at it again, for three days at least. No money moves."
          : "The buyer reads it. No money moves before everything is handed over and accepted."
      }
      confirm={isCure ? "Say that it is right now" : "Save"}
      label="What shows it"
      name="evidence"
      limit={2_000}
      send={(evidence) => api.market.item.deliver.mutate({ deal, item, evidence, link })}
    >
      {({ link: problem }) => (
        <Field label="A link to it" problem={problem}>
          {(control) => (
            <TextInput
              {...control}
              type="url"
              placeholder="https://"
              value={link}
              onChange={(event) => setLink(event.target.value)}
            />
          )}
        </Field>
      )}
    </ReasonDialog>
  );
}
