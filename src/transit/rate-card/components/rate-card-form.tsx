"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Currency, currencies, currencyWords } from "@/platform/money";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Field, Problem } from "@/ui/field";
import { Select } from "@/ui/select";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";
import { weekdays } from "../schema";

type Props = { network: string; currency: Currency; quietDays: number[]; fixed: boolean };

/** The card's currency, and the weekdays that stay free of anything new. */
export function RateCardForm({ network, fixed, ...first }: Props) {
  const router = useRouter();
  const toast = useToast();
  const [{ currency, quietDays }, setValues] = useState({
    currency: first.currency,
    quietDays: first.quietDays,
  });
  const { run, pending, problem, fieldProblems } = useAction(api.transit.rateCard.change.mutate);
  const save = async () => {
    if (!(await run({ network, currency, quietDays })).ok) return;
    toast.done("Saved. Your calendar shows it at once.");
    router.refresh();
  };
  const flip = (day: number, quiet: boolean) =>
    setValues((old) => ({
      ...old,
      quietDays: quiet ? [...old.quietDays, day] : old.quietDays.filter((other) => other !== day),
    }));
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <Field
        label="Currency"
        help={
          fixed
            ? "Your offers have their prices in it, so it stays."
            : "All your offers have their prices in it. It stays once the first offer is on the card."
        }
        problem={fieldProblems.currency}
        required
      >
        {(control) => (
          <Select
            {...control}
            disabled={fixed}
            value={currency}
            onChange={(event) =>
              setValues((old) => ({
                ...old,
                currency: currencies.find((one) => one === event.target.value) ?? old.currency,
              }))
            }
            options={currencies.map((value) => ({ value, label: currencyWords[value] }))}
          />
        )}
      </Field>
      <fieldset className="min-w-0">
        <legend className="font-semibold text-sm">Quiet days</legend>
        <p className="mt-1 mb-2 max-w-measure text-ink-soft text-sm">
          No partner content begins on these weekdays.
        </p>
        <div className="grid grid-cols-2 gap-x-6 sm:grid-cols-4">
          {[1, 2, 3, 4, 5, 6, 0].map((day) => (
            <Checkbox
              key={day}
              label={weekdays[day]}
              checked={quietDays.includes(day)}
              onChange={(event) => flip(day, event.target.checked)}
            />
          ))}
        </div>
        {fieldProblems.quietDays && (
          <Problem id="quiet-days-problem">{fieldProblems.quietDays.join(" ")}</Problem>
        )}
      </fieldset>
      <div>
        <Button type="submit" look="quiet" pending={pending}>
          Save currency and quiet days
        </Button>
      </div>
    </form>
  );
}
