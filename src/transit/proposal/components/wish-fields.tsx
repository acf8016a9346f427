import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import type { FieldProblems } from "@/ui/use-action";
import { dayWords } from "../../calendar/policy";
import { offerKindWords } from "../../offer/policy";
import { priceWords } from "../../terms/policy";
import type { Begun } from "../begin";
import type { ProposalValues } from "./proposal-values";

type Props = {
  offers: Begun["offers"];
  values: ProposalValues;
  onChange: (change: Partial<ProposalValues>) => void;
  problems: FieldProblems;
};

/** What is asked for, on which day, and who writes it. */
export function WishFields({ offers, values, onChange, problems }: Props) {
  const chosen = offers.find(({ id }) => id === values.offerId);
  return (
    <>
      <RadioCards
        legend="What you ask for"
        name="offerId"
        required
        value={values.offerId}
        onChange={(offerId) =>
          onChange({ offerId, runsOn: offers.find(({ id }) => id === offerId)?.nextFree ?? values.runsOn })
        }
        problem={problems.offerId}
        choices={offers.map((offer) => ({
          value: offer.id,
          label: `${offer.title}, ${priceWords(offer)}`,
          explanation: `${offerKindWords[offer.kind].label}. ${offer.promise}`,
          ...(!offer.nextFree && { locked: "Nothing is free in the next months." }),
        }))}
      />
      <Field
        label="Begins on"
        help={chosen?.nextFree && `The first free day is ${dayWords(chosen.nextFree, "weekday")}.`}
        problem={problems.runsOn}
        required
      >
        {(control) => (
          <TextInput
            {...control}
            type="date"
            min={chosen?.nextFree ?? undefined}
            value={values.runsOn}
            onChange={(event) => onChange({ runsOn: event.target.value })}
            className="max-w-52"
          />
        )}
      </Field>
      <Field
        label="Who writes it"
        help="The label tells members. Owners know how their members like to be spoken to."
        problem={problems.writtenBy}
        required
      >
        {(control) => (
          <Select
            {...control}
            value={values.writtenBy}
            onChange={(event) =>
              onChange({ writtenBy: event.target.value === "brand" ? "brand" : "network" })
            }
            options={[
              { value: "network", label: "The network, from what you give it" },
              { value: "brand", label: "You, and the owner approves it" },
            ]}
          />
        )}
      </Field>
      <Field
        label="About the words"
        help="What they must say, or must not. It becomes part of the terms."
        problem={problems.wording}
        count={{ used: values.wording.length, limit: 600 }}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={values.wording}
            onChange={(event) => onChange({ wording: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
