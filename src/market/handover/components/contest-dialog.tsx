"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

/** The seller says that it is as agreed. */
export const ContestDialog = ({ deal }: { deal: string }) => (
  <ReasonDialog
    trigger={<Button look="quiet">It is as agreed…</Button>}
    title="Say that it is as agreed"
    description="Then it is a dispute. The money and the network stay held; you can settle it between you, or an operator of Trellis decides. After 28 days without either, the sale is undone."
    confirm="Say so"
    look="danger"
    label="Why it is as agreed"
    limit={2_000}
    send={(reason) => api.market.handover.contest.mutate({ deal, reason })}
  />
);
