"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Field } from "@/ui/field";
import { ReasonDialog } from "@/ui/reason-dialog";
import { Select } from "@/ui/select";
import type { MemberRow } from "./member-list";

type Props = { network: string; member: MemberRow; how: "suspend" | "remove"; close: () => void };

const lengths = [1, 3, 7, 14, 30, 90].map((days) => ({
  value: String(days),
  label: days === 1 ? "One day" : `${days} days`,
}));

const words = {
  suspend: {
    title: (name: string) => `Suspend ${name}?`,
    follows:
      "Reading and writing stop at once, and come back by themselves on the day. Any role is given up.",
    deed: "Suspend",
  },
  remove: {
    title: (name: string) => `Remove ${name} for good?`,
    follows: "The place is free at once and asking again is not possible. What was written stays.",
    deed: "Remove for good",
  },
};

/** Suspending or removing, with the reason that the person will read. */
export function SendAwayDialog({ network, member, how, close }: Props) {
  const [days, setDays] = useState("7");
  const { title, follows, deed } = words[how];
  const { suspend, remove } = api.networks.membership;
  return (
    <ReasonDialog
      close={close}
      title={title(member.name)}
      description={follows}
      confirm={deed}
      look="danger"
      label="The reason"
      help={`${member.name} reads it in place of the network.`}
      limit={1_000}
      send={(reason) => {
        const about = { network, membershipId: member.id, reason };
        return how === "suspend" ? suspend.mutate({ ...about, days: Number(days) }) : remove.mutate(about);
      }}
    >
      {() =>
        how === "suspend" && (
          <Field label="For how long" required>
            {(control) => (
              <Select
                {...control}
                options={lengths}
                value={days}
                onChange={(event) => setDays(event.target.value)}
              />
            )}
          </Field>
        )
      }
    </ReasonDialog>
  );
}
