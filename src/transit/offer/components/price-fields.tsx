import type { Currency } from "@/platform/money";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import type { FieldProblems } from "@/ui/use-action";
import { type PriceModel, priceModelWords } from "../policy";
import type { OfferValues } from "./offer-values";

type Props = {
  currency: Currency;
  models: readonly PriceModel[];
  counted: boolean;
  values: Pick<OfferValues, "model" | "rate" | "floor" | "cap">;
  onChange: (change: Partial<OfferValues>) => void;
  problems: FieldProblems;
};

/** How an offer is priced, and how much it is. */
export function PriceFields({ currency, models, counted, values, onChange, problems }: Props) {
  const amount = (name: "rate" | "floor" | "cap", label: string, help?: string) => (
    <Field label={label} help={help} problem={problems[name]} required className="w-40">
      {(control) => (
        <TextInput
          {...control}
          before={currency.toUpperCase()}
          inputMode="decimal"
          placeholder="0.00"
          value={values[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
          className="tabular-nums"
        />
      )}
    </Field>
  );
  return (
    <>
      <RadioCards
        legend="How it is priced"
        name="model"
        columns
        required
        value={values.model}
        onChange={(model) => onChange({ model })}
        problem={problems.model}
        choices={models.map((model) => ({
          value: model,
          label: priceModelWords[model].label,
          explanation: priceModelWords[model].means,
        }))}
      />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-5">
        {amount("rate", counted ? "For each" : "Price")}
        {counted && amount("floor", "At least")}
        {counted && amount("cap", "At most")}
      </div>
    </>
  );
}
