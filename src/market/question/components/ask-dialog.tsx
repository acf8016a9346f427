"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

/** A buyer asks the seller something. */
export const AskDialog = ({ brand, approachId }: { brand: string; approachId: string }) => (
  <ReasonDialog
    trigger={<Button look="quiet">Ask a question…</Button>}
    title="Ask the seller"
    description="She gets a mail, and her answer stands here for both of you. What stays unanswered for three days counts in how she answers."
    confirm="Ask it"
    label="Your question"
    name="words"
    limit={1_500}
    send={(words) => api.market.question.ask.mutate({ brand, approachId, words })}
  />
);
