"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

/** What can be done with one reason: how it is called, and what follows. */
const deeds = {
  callOff: {
    call: api.transit.placement.callOff.mutate,
    open: "Cancel this run…",
    title: "Cancel this run?",
    description:
      "The brand gets everything back, and it is remembered for your network’s reliability. The days are free again.",
    confirm: "Cancel it",
    look: "danger",
  },
  pause: {
    call: api.transit.placement.pause.mutate,
    open: "Pause it…",
    title: "Pause it?",
    description: "From this moment nobody meets it. If no steward decides within 24 hours, it is stopped.",
    confirm: "Pause it",
    look: "danger",
  },
  resume: {
    call: api.transit.placement.resume.mutate,
    open: "Let it go on…",
    title: "Let it go on?",
    description:
      "Members meet it again, for as long as it would have run. The next complaint may pause it again.",
    confirm: "Let it go on",
    look: "primary",
  },
} as const;

type Props = { deed: keyof typeof deeds; network: string; placementId: string };

/** A deed that both sides are told the reason of. */
export function ReasonButton({ deed, ...placement }: Props) {
  const { call, open, ...words } = deeds[deed];
  return (
    <ReasonDialog
      {...words}
      trigger={<Button look="quiet">{open}</Button>}
      label="Why"
      limit={600}
      send={(reason) => call({ ...placement, reason })}
    />
  );
}
