"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

const rulings = {
  release: {
    button: "It was handed over as agreed…",
    title: "Release the money",
    description:
      "The network becomes the buyer’s and the seller is paid, at once. It cannot be taken back, and both sides read what you found.",
    confirm: "Release it",
  },
  refund: {
    button: "It was not…",
    title: "Undo the sale",
    description:
      "The seller has the network back, and then the buyer gets everything back. It cannot be taken back, and both sides read what you found.",
    confirm: "Undo it",
  },
};

/** Decides a dispute, in writing. */
export function RuleDialog({ deal, ruling }: { deal: string; ruling: keyof typeof rulings }) {
  const { button, ...words } = rulings[ruling];
  return (
    <ReasonDialog
      {...words}
      trigger={<Button look={ruling === "release" ? "primary" : "quiet"}>{button}</Button>}
      look="danger"
      label="What you found"
      name="finding"
      limit={4_000}
      send={(finding) => api.market.handover[ruling].mutate({ deal, finding })}
    />
  );
}
