"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";
import type { BidSide } from "../../bid/schema";

const words = {
  walk: {
    button: "Walk away…",
    title: "Walk away from this sale?",
    description: "You get the deposit back, and the network is for sale again. It cannot be taken back.",
    confirm: "Walk away",
  },
  backOut: {
    button: "Back out…",
    title: "Back out of this sale?",
    confirm: "Back out",
  },
};

const fate = {
  buyer:
    "All was looked at and passed, so what you paid as a deposit stays with the seller. It cannot be taken back.",
  seller: "The buyer gets the deposit back, and your record shows it. It cannot be taken back.",
};

type Props = { deal: string } & ({ deed: "walk" } | { deed: "backOut"; side: BidSide });

/** Ends a sale before its money is there, with a reason that the other side reads. */
export function LeaveDialog({ deal, ...which }: Props) {
  const { button, ...said } = words[which.deed];
  return (
    <ReasonDialog
      {...said}
      {...(which.deed === "backOut" && { description: fate[which.side] })}
      trigger={<Button look="quiet">{button}</Button>}
      look="danger"
      label="Why"
      limit={2_000}
      send={(reason) =>
        which.deed === "walk"
          ? api.market.deal.walk.mutate({ deal, reason })
          : api.market.deal.backOut.mutate({ deal, reason })
      }
    />
  );
}
