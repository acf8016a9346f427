"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

/** An operator ends a sale because a figure was false. */
export const BreachDialog = ({ deal }: { deal: string }) => (
  <ReasonDialog
    trigger={<Button look="quiet">A figure was false…</Button>}
    title="End this sale for a false figure?"
    description="The buyer gets the deposit back, and the listing is taken out of the market. It cannot be taken back, and both sides read what you found."
    confirm="End it"
    look="danger"
    label="What you found"
    name="finding"
    limit={4_000}
    send={(finding) => api.market.deal.breach.mutate({ deal, finding })}
  />
);
