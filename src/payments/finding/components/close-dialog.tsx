"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

/** Dealt with, and how. */
export const CloseDialog = ({ findingId, about }: { findingId: string; about: string }) => (
  <ReasonDialog
    trigger={
      <Button size="small" look="quiet" aria-label={`Close: ${about}`}>
        Close…
      </Button>
    }
    title="Is this dealt with?"
    description="It leaves the desk. If it is still so at the next check, it comes back."
    confirm="Close it"
    label="What you found out"
    name="note"
    send={(note) => api.payments.finding.close.mutate({ findingId, note })}
  />
);
