"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

/** Sends a listing back, with what its seller has to explain. */
export const FailDialog = ({ listingId, name }: { listingId: string; name: string }) => (
  <ReasonDialog
    trigger={
      <Button look="quiet">
        Send it back…<span className="sr-only"> to {name}</span>
      </Button>
    }
    title={`Send the listing of ${name} back?`}
    description="It does not stand in the market. The seller reads your words and can send it again."
    confirm="Send it back"
    look="danger"
    label="What is to be explained"
    limit={600}
    send={(reason) => api.market.listing.fail.mutate({ listingId, reason })}
  />
);
