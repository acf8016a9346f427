"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Currency } from "@/platform/money";
import { amountText, parseAmount } from "@/platform/money";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { LinkButton } from "@/ui/link-button";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import { isCounted } from "../../offer/policy";
import type { Terms } from "../../terms/schema";

type Props = {
  as: { network: string } | { brand: string };
  proposalId: string;
  hash: string;
  terms: Terms;
  back: string;
};

const amount = (typed: string) => parseAmount(typed) ?? Number.NaN;

/** Other terms for the same thing: another day, another price, other words about the words. */
export function CounterForm({ as, proposalId, hash, terms, back }: Props) {
  const router = useRouter();
  const counted = isCounted(terms.model);
  const [values, setValues] = useState({
    runsOn: terms.runsOn,
    rate: amountText(terms.rate),
    floor: amountText(terms.floor),
    cap: amountText(terms.cap),
    writtenBy: terms.writtenBy,
    wording: terms.wording,
    note: "",
  });
  const set = (change: Partial<typeof values>) => setValues((old) => ({ ...old, ...change }));
  const { run, pending, problem, fieldProblems } = useAction(() => {
    const { rate, floor, cap, ...rest } = values;
    const counter = {
      ...rest,
      proposalId,
      hash,
      rate: amount(rate),
      floor: counted ? amount(floor) : null,
      cap: counted ? amount(cap) : null,
    };
    return "network" in as
      ? api.transit.proposal.counter.mutate({ ...as, ...counter })
      : api.transit.proposal.reply.mutate({ ...as, ...counter });
  });
  const send = async () => {
    if (!(await run()).ok) return;
    router.push(back);
    router.refresh();
  };
  const money = (name: "rate" | "floor" | "cap", label: string, currency: Currency) => (
    <Field label={label} problem={fieldProblems[name]} required className="w-40">
      {(control) => (
        <TextInput
          {...control}
          before={currency.toUpperCase()}
          inputMode="decimal"
          value={values[name]}
          onChange={(event) => set({ [name]: event.target.value })}
          className="tabular-nums"
        />
      )}
    </Field>
  );
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <Field label="Begins on" problem={fieldProblems.runsOn} required className="w-52">
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={values.runsOn}
            onChange={(event) => set({ runsOn: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-4">
        {money("rate", counted ? "For each" : "Price", terms.currency)}
        {counted && money("floor", "At least", terms.currency)}
        {counted && money("cap", "At most", terms.currency)}
      </div>
      <Field label="Written by" required className="w-64">
        {(control) => (
          <Select
            {...control}
            value={values.writtenBy}
            onChange={(event) => set({ writtenBy: event.target.value === "brand" ? "brand" : "network" })}
            options={[
              { value: "network", label: "The network" },
              { value: "brand", label: "The brand" },
            ]}
          />
        )}
      </Field>
      <Field
        label="About the words"
        help="What they must say, or must not."
        problem={fieldProblems.wording}
        count={{ used: values.wording.length, limit: 600 }}
      >
        {(control) => (
          <TextArea
            {...control}
            value={values.wording}
            onChange={(event) => set({ wording: event.target.value })}
          />
        )}
      </Field>
      <Field label="A word to the other side" problem={fieldProblems.note}>
        {(control) => (
          <TextArea
            {...control}
            value={values.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
      </Field>
      <p className="max-w-measure text-ink-soft text-sm">
        The other side sees line by line what you change. Fees stay as they were.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          Put these terms on the table
        </Button>
        <LinkButton look="quiet" href={back}>
          Leave it as it is
        </LinkButton>
      </div>
    </form>
  );
}
