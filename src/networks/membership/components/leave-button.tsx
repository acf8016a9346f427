"use client";
import type { ReactNode } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

type Props = {
  network: string;
  name: string;
  join: "open" | "request" | "invite";
  /** The way to a copy of her words. */
  words: ReactNode;
};

const back = {
  open: "The door is open: you can come back whenever there is a place.",
  request: "You can ask to join again, and somebody will read your answers.",
  invite: "To come back you need a new invitation.",
};

export function LeaveButton({ network, name, join, words }: Props) {
  const leave = useAction(api.networks.membership.leave.mutate);
  return (
    <ConfirmDialog
      trigger={<Button look="danger">Leave {name}…</Button>}
      title={`Leave ${name}?`}
      consequences={[
        "You can no longer read or write here, from now on.",
        "What you wrote stays under your name, so that others’ answers keep their sense.",
        <div key="words" className="flex flex-col items-start gap-2">
          Take your words with you, then leave. You can also fetch them later, from the door.
          {words}
        </div>,
        "A role that you hold here is given up, and your place is free for somebody else.",
        back[join],
      ]}
      confirm={`Leave ${name}`}
      cancel="Stay"
      pending={leave.pending}
      problem={leave.problem}
      onConfirm={async () => {
        const { ok } = await leave.run({ network });
        if (ok) location.assign(`/n/${network}`);
        return ok;
      }}
    />
  );
}
