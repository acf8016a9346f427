"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ReasonDialog } from "@/ui/reason-dialog";
import { Select } from "@/ui/select";
import { denyReasons, denyWords } from "../schema";

const words = {
  deny: { button: "Do not let them in…", title: "Do not let them in?", confirm: "Say no" },
  decline: { button: "Decline…", title: "Decline this offer?", confirm: "Decline it" },
  revoke: { button: "End their access…", title: "End their access?", confirm: "End it" },
  turnDown: { button: "Turn it down…", title: "Turn these terms down?", confirm: "Turn it down" },
};

type Props = { approachId: string } & (
  | { deed: "deny" | "decline" | "revoke"; network: string }
  | { deed: "turnDown"; brand: string }
);

/** A no with its reason, which the other side reads. */
export function NoDialog({ approachId, ...which }: Props) {
  const [because, setBecause] = useState<(typeof denyReasons)[number]>("fit");
  const { button, ...said } = words[which.deed];
  const isSorted = which.deed === "deny" || which.deed === "decline";
  return (
    <ReasonDialog
      {...said}
      trigger={<Button look="quiet">{button}</Button>}
      description="The other side reads your reason. Nothing was paid, so nothing is owed. What was promised about silence still holds."
      look="danger"
      label="In your words"
      limit={600}
      send={(reason) => {
        if (which.deed === "turnDown")
          return api.market.approach.turnDown.mutate({ brand: which.brand, approachId, reason });
        const { network } = which;
        if (which.deed === "revoke")
          return api.market.approach.revoke.mutate({ network, approachId, reason });
        return api.market.approach[which.deed].mutate({ network, approachId, because, reason });
      }}
    >
      {(problems) =>
        isSorted && (
          <Field label="Because" problem={problems.because} required>
            {(control) => (
              <Select
                {...control}
                value={because}
                onChange={(event) =>
                  setBecause(denyReasons.find((one) => one === event.target.value) ?? "other")
                }
                options={denyReasons.map((value) => ({ value, label: denyWords[value] }))}
              />
            )}
          </Field>
        )
      }
    </ReasonDialog>
  );
}
