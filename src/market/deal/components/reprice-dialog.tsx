"use client";
import { useState } from "react";
import { type Currency, formatMoney, money, parseAmount } from "@/platform/money";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { DeedDialog } from "@/ui/deed-dialog";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import { diligenceRules } from "../../diligence/policy";
import type { FindingRow } from "../../finding/reads";

type Props = { deal: string; price: number; currency: Currency; findings: readonly FindingRow[] };

/** Asks for another price, for something that was found. */
export function RepriceDialog({ deal, price, currency, findings }: Props) {
  const [amount, setAmount] = useState("");
  const [finding, setFinding] = useState(findings[0]?.id ?? "");
  return (
    <DeedDialog
      trigger={<Button look="quiet">Ask for another price…</Button>}
      title="Ask for another price"
      description={`Once, and for something that you have found. If the seller says nothing for five days, it stays at ${formatMoney(money(price, currency))}.`}
      confirm="Ask for it"
      act={() => api.market.deal.reprice.mutate({ deal, finding, price: parseAmount(amount) ?? Number.NaN })}
    >
      {(problems) => (
        <>
          <Field label="What you would pay" problem={problems.price} required>
            {(control) => (
              <TextInput
                {...control}
                inputMode="decimal"
                value={amount}
                onChange={(event) => setAmount(event.target.value)}
                className="max-w-48 tabular-nums"
              />
            )}
          </Field>
          <RadioCards
            legend="For what"
            name="finding"
            required
            value={finding}
            onChange={setFinding}
            choices={findings.map(({ id, kind, words }) => ({
              value: id,
              label: diligenceRules[kind].label,
              explanation: words,
            }))}
          />
        </>
      )}
    </DeedDialog>
  );
}
