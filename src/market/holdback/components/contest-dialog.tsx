"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

/** The seller does not agree to a claim. */
export const ContestDialog = ({ deal }: { deal: string }) => (
  <ReasonDialog
    trigger={<Button look="quiet">I do not agree…</Button>}
    title="Say why not"
    description="An operator of Trellis reads both of you and decides. If nobody has after fourteen days, what is counted does. The money stays held."
    confirm="Say so"
    label="Why not"
    limit={2_000}
    send={(reason) => api.market.holdback.contest.mutate({ deal, reason })}
  />
);
