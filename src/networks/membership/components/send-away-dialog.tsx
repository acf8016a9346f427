"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { useAction } from "@/ui/use-action";
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
  const router = useRouter();
  const form = useId();
  const [reason, setReason] = useState("");
  const [days, setDays] = useState("7");
  const send = useAction(() => {
    const about = { network, membershipId: member.id, reason };
    return how === "suspend"
      ? api.networks.membership.suspend.mutate({ ...about, days: Number(days) })
      : api.networks.membership.remove.mutate(about);
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await send.run()).ok) return;
    close();
    router.refresh();
  };
  const { title, follows, deed } = words[how];
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={title(member.name)}
      description={follows}
      actions={
        <>
          <Button look="quiet" onClick={close}>
            Leave it as it is
          </Button>
          <Button look="danger" type="submit" form={form} pending={send.pending}>
            {deed}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="flex flex-col gap-4">
        {send.problem && <Banner tone="danger">{send.problem}</Banner>}
        {how === "suspend" && (
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
        )}
        <Field
          label="The reason"
          required
          help={`${member.name} reads it in place of the network.`}
          problem={send.fieldProblems.reason}
        >
          {(control) => (
            <TextArea
              {...control}
              maxLength={1_000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
