"use client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

const beginnings = [
  {
    label: "Too little to go by",
    reason:
      "Your answers do not tell us enough yet to say yes. Please ask again with a little more about yourself and why you would like to come.",
  },
  {
    label: "Another place fits better",
    reason:
      "From what you write, we are not the right people for this: we would not be able to give you what you are looking for.",
  },
  {
    label: "We do not take in sellers",
    reason: "We keep this place free of selling, and your request reads as if that were its purpose.",
  },
  {
    label: "We are as many as we can be",
    reason:
      "We are as many at the moment as we can look after well. Please ask again in a few months; nothing speaks against you.",
  },
];

/** A refusal always carries a reason. A few to begin with, each to be made one's own. */
export const RefuseDialog = ({ name, refuse }: { name: string; refuse: (reason: string) => void }) => (
  <ReasonDialog
    trigger={
      <Button look="quiet" data-key="r" data-key-words="Refuse" aria-label={`Refuse ${name}`}>
        Refuse…
      </Button>
    }
    title={`Refuse ${name}?`}
    description={`Your reason goes to ${name} by mail, with the name of the network and not with yours. The request leaves the inbox; ${name} may ask again.`}
    confirm="Refuse and send the reason"
    cancel="Leave it open"
    look="danger"
    label="The reason"
    limit={1_000}
    beginnings={beginnings}
    check={(reason) =>
      reason.trim().length < 10 ? "Please give a reason of a sentence or so. The person reads it." : undefined
    }
    send={async (reason) => refuse(reason)}
    done={() => {}}
  />
);
