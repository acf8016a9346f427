"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

type Props = {
  network: string;
  appeal: { id: string; name: string; state: string };
  verdict: "grant" | "deny";
};

const words = {
  grant: {
    open: "Let back in…",
    title: (name: string) => `Let ${name} back in?`,
    deed: "Let back in and send the answer",
  },
  deny: {
    open: "Let it stand…",
    title: (name: string) => `Let the decision about ${name} stand?`,
    deed: "Let it stand and send the answer",
  },
};
const follows = {
  suspended: "The suspension ends at once.",
  removed: "A place is kept for fourteen days, and the charter has to be said yes to again.",
};

/** Answers an appeal, with the words that the person reads. It is answered once. */
export function AnswerDialog({ network, appeal: { id, name, state }, verdict }: Props) {
  const { open, title, deed } = words[verdict];
  const grants = verdict === "grant";
  return (
    <ReasonDialog
      trigger={
        <Button
          look={grants ? "primary" : "quiet"}
          data-key={grants ? "a" : "r"}
          data-key-words={grants ? "Let back in" : "Let it stand"}
          aria-label={`${open} ${name}`}
        >
          {open}
        </Button>
      }
      title={title(name)}
      description={`${grants ? follows[state === "suspended" ? "suspended" : "removed"] : "Nothing changes, and there is no second appeal."} Your answer goes to ${name} by mail.`}
      confirm={deed}
      cancel="Leave it open"
      label="Your answer"
      name="answer"
      limit={1_000}
      send={(answer) => api.networks.appeal.answer.mutate({ network, appealId: id, verdict, answer })}
    />
  );
}
