"use client";
import { useState } from "react";
import { countries } from "@/payments/payee/schema";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { useAction } from "@/ui/use-action";

const names = new Intl.DisplayNames("en", { type: "region" });
const places = countries.map((code) => ({ value: code, label: names.of(code) ?? code }));
const kinds = [
  { value: "individual", label: "I am paid as a person" },
  { value: "company", label: "A company or association is paid" },
];

/** The two things that cannot be changed later, and then on to the payment provider. */
export function OnboardForm({ network }: { network: string }) {
  const [country, setCountry] = useState("");
  const [kind, setKind] = useState("individual");
  const onboard = useAction(api.networks.payout.onboard.mutate);
  return (
    <form
      noValidate
      className="flex max-w-md flex-col gap-5"
      onSubmit={async (event) => {
        event.preventDefault();
        const answer = await onboard.run({
          network,
          country: country as (typeof countries)[number],
          kind: kind as "individual" | "company",
        });
        if (answer.ok) window.location.assign(answer.value.url);
      }}
    >
      {onboard.problem && <Banner tone="danger">{onboard.problem}</Banner>}
      <Field label="Country in which you are paid" required problem={onboard.fieldProblems.country}>
        {(control) => (
          <Select
            {...control}
            options={places}
            placeholder="Choose one"
            value={country}
            onChange={(event) => setCountry(event.target.value)}
          />
        )}
      </Field>
      <Field label="Who is paid" required>
        {(control) => (
          <Select
            {...control}
            options={kinds}
            value={kind}
            onChange={(event) => setKind(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" pending={onboard.pending}>
        Go on to the payment provider
      </Button>
    </form>
  );
}
