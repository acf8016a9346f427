"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Currency } from "@/platform/money";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { LinkButton } from "@/ui/link-button";
import { RadioCards } from "@/ui/radio-cards";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";
import { isCounted, type OfferKind, offerKinds, offerKindWords } from "../policy";
import { type OfferValues, readOffer } from "./offer-values";
import { PriceFields } from "./price-fields";

type Props = { network: string; currency: Currency; offerId: string | null; first: OfferValues };

/** One offer, new or changed. The kind says which prices there are. */
export function OfferForm({ network, currency, offerId, first }: Props) {
  const router = useRouter();
  const toast = useToast();
  const [values, setValues] = useState(first);
  const set = (change: Partial<OfferValues>) => setValues((old) => ({ ...old, ...change }));
  const { run, pending, problem, fieldProblems } = useAction(() => {
    const offer = { network, ...readOffer(values) };
    return offerId
      ? api.transit.offer.change.mutate({ ...offer, offerId })
      : api.transit.offer.create.mutate(offer);
  });
  const chooseKind = (kind: OfferKind) => {
    const { models } = offerKindWords[kind];
    set({ kind, model: models.includes(values.model) ? values.model : (models[0] ?? "flat") });
  };
  const save = async () => {
    if (!(await run()).ok) return;
    toast.done(offerId ? "Saved. It holds for proposals from now on." : `“${values.title}” is on your card.`);
    router.push(`/network/${network}/rate-card`);
    router.refresh();
  };
  const number = (name: "leadDays" | "capacity", label: string, help: string) => (
    <Field label={label} help={help} problem={fieldProblems[name]} required>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          value={values[name]}
          onChange={(event) => set({ [name]: event.target.value })}
          className="max-w-32 tabular-nums"
        />
      )}
    </Field>
  );
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-7"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <RadioCards
        legend="What you offer"
        name="kind"
        columns
        required
        value={values.kind}
        onChange={chooseKind}
        problem={fieldProblems.kind}
        choices={offerKinds.map((kind) => ({
          value: kind,
          label: offerKindWords[kind].label,
          explanation: offerKindWords[kind].means,
        }))}
      />
      <Field label="Its name" help="As brands will read it." problem={fieldProblems.title} required>
        {(control) => (
          <TextInput
            {...control}
            maxLength={80}
            placeholder="Three days at the top of the feed"
            value={values.title}
            onChange={(event) => set({ title: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="What a brand gets"
        problem={fieldProblems.promise}
        count={{ used: values.promise.length, limit: 500 }}
        required
      >
        {(control) => (
          <TextArea
            {...control}
            value={values.promise}
            onChange={(event) => set({ promise: event.target.value })}
          />
        )}
      </Field>
      <PriceFields
        currency={currency}
        models={offerKindWords[values.kind].models}
        counted={isCounted(values.model)}
        values={values}
        onChange={set}
        problems={fieldProblems}
      />
      {number("leadDays", "Lead time, in days", "How far ahead a run has to be proposed. At least six.")}
      {number("capacity", "At the same time", "How many of these may run on one day.")}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          {offerId ? "Save the offer" : "Put it on the card"}
        </Button>
        <LinkButton look="quiet" href={`/network/${network}/rate-card`}>
          Back to the card
        </LinkButton>
      </div>
    </form>
  );
}
