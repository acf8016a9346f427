"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Field } from "@/ui/field";
import { LinkButton } from "@/ui/link-button";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import { pledgeWords } from "../../bid/policy";
import { type Bid, pledges } from "../../bid/schema";
import { type BidValues, readBid } from "./bid-values";

type Props = {
  as: { network: string } | { brand: string };
  approachId: string;
  currency: Bid["currency"];
  /** Of the version that is answered; none for the first. */
  hash: string | null;
  first: BidValues;
  back: string;
};

/** An offer, or other terms in answer to one. */
export function BidForm({ as, approachId, currency, hash, first, back }: Props) {
  const router = useRouter();
  const [values, setValues] = useState(first);
  const set = (change: Partial<BidValues>) => setValues((old) => ({ ...old, ...change }));
  const { run, pending, problem, fieldProblems } = useAction(() => {
    const bid = { approachId, ...readBid(values, currency) };
    if ("network" in as) return api.market.approach.counter.mutate({ ...as, ...bid, hash: hash ?? "" });
    return hash
      ? api.market.approach.answer.mutate({ ...as, ...bid, hash })
      : api.market.approach.offer.mutate({ ...as, ...bid });
  });
  const send = async () => {
    if (!(await run()).ok) return;
    router.push(back);
    router.refresh();
  };
  const short = (name: keyof BidValues & string, label: string, help: string, problemOf: string = name) => (
    <Field {...{ label, help }} problem={fieldProblems[problemOf]} required>
      {(control) => (
        <TextInput
          {...control}
          inputMode={name === "price" || name === "holdback" ? "decimal" : "numeric"}
          {...(name === "price" && { before: currency.toUpperCase() })}
          value={values[name] as string}
          onChange={(event) => set({ [name]: event.target.value })}
          className="tabular-nums"
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
        void send();
      }}
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <div className="grid gap-x-6 gap-y-7 sm:grid-cols-2">
        {short("price", "Price", "A twentieth of it is the deposit, paid at first.")}
        {short(
          "holdback",
          "Kept back for 30 days, in percent",
          "At most 20. It is paid by how many members have stayed.",
          "holdbackBps",
        )}
        {short("diligenceDays", "Days to look closely", "From 7 to 30.")}
        {short("noticeDays", "Days of notice to members", "From 5 to 30.")}
        {short("inspectionDays", "Days to inspect", "From 1 to 30, after it was handed over.")}
        {short("days", "Days that this stands", "From 1 to 14. Then it ends by itself.")}
      </div>
      <fieldset className="flex flex-col gap-1">
        <legend className="font-semibold text-sm">What the buyer promises to members</legend>
        {pledges.map((pledge) => (
          <Checkbox
            key={pledge}
            label={pledgeWords[pledge].label}
            help={pledgeWords[pledge].meaning}
            checked={values.pledges.includes(pledge)}
            onChange={({ target }) =>
              set({
                pledges: target.checked
                  ? [...values.pledges, pledge]
                  : values.pledges.filter((other) => other !== pledge),
              })
            }
          />
        ))}
      </fieldset>
      <Field
        label="What goes with it beyond the network"
        help="One thing on each line. What stands here has to be handed over."
        problem={fieldProblems.includes}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={values.includes}
            onChange={(event) => set({ includes: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="A word to the other side"
        problem={fieldProblems.note}
        count={{ used: values.note.trim().length, limit: 600 }}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={values.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          Put it on the table
        </Button>
        <LinkButton look="quiet" href={back}>
          Leave it as it is
        </LinkButton>
      </div>
    </form>
  );
}
