"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

export const StopDialog = () => (
  <ReasonDialog
    trigger={<Button look="danger">Stop all money…</Button>}
    title="Stop all money that leaves?"
    description="Nothing is released, sent or given back from now on. Money that comes in is still held. Owners and brands are shown your reason."
    confirm="Stop all money"
    look="danger"
    label="Why"
    name="note"
    send={(note) => api.payments.book.stop.mutate({ note })}
  />
);
