"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { DeedDialog } from "@/ui/deed-dialog";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import type { BidSide } from "../../bid/schema";

const keepers = [
  { value: "buyer" as const, label: "The buyer", explanation: "The network changes hands at once." },
  { value: "seller" as const, label: "The seller", explanation: "The network stays where it is." },
];

/** Lays on the table how to part. */
export function OfferDialog({ deal }: { deal: string }) {
  const [share, setShare] = useState("50");
  const [keeper, setKeeper] = useState<BidSide>("seller");
  return (
    <DeedDialog
      trigger={<Button look="quiet">Offer how to part…</Button>}
      title="Offer how to part"
      description="It takes the place of what lies on the table. Nothing happens before the other side agrees."
      confirm="Offer it"
      act={() => api.market.settlement.offer.mutate({ deal, sellerShare: Number(share || "NaN"), keeper })}
    >
      {(problems) => (
        <>
          <Field label="The seller keeps of the money, in percent" problem={problems.sellerShare} required>
            {(control) => (
              <TextInput
                {...control}
                inputMode="numeric"
                value={share}
                onChange={(event) => setShare(event.target.value)}
              />
            )}
          </Field>
          <RadioCards
            legend="Who keeps the network"
            name="keeper"
            required
            value={keeper}
            onChange={setKeeper}
            choices={keepers}
          />
        </>
      )}
    </DeedDialog>
  );
}
