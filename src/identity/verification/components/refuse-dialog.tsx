"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

const beginnings = [
  {
    label: "Another name",
    reason:
      "The document shows another name than the one that you typed. Please give the name exactly as it stands in the register.",
  },
  {
    label: "Too old",
    reason: "The extract is older than six months. Please send a newer one.",
  },
  {
    label: "Not readable",
    reason: "We cannot read the document. Please send it as a PDF, or as a picture that is sharp and whole.",
  },
  {
    label: "Somebody else’s",
    reason:
      "Nothing that you sent shows that you act for this company. Please send something that names you or your brand with it.",
  },
];

type Props = { verificationId: string; legalName: string; confirmed?: boolean };

/** A no always carries a reason, and the brand reads it. */
export function RefuseDialog({ verificationId, legalName, confirmed = false }: Props) {
  const open = confirmed ? "Take the confirmation back…" : "Refuse…";
  return (
    <ReasonDialog
      trigger={
        <Button look="quiet" size={confirmed ? "small" : "normal"} aria-label={`${open} ${legalName}`}>
          {open}
        </Button>
      }
      title={confirmed ? `Take back that ${legalName} is right?` : `Refuse ${legalName}?`}
      description="Every owner of the brand gets your reason by mail. They may correct it and send it again."
      confirm="Refuse and send the reason"
      look="danger"
      label="The reason"
      limit={1_000}
      beginnings={beginnings}
      send={(reason) => api.identity.verification.refuse.mutate({ verificationId, reason })}
    />
  );
}
