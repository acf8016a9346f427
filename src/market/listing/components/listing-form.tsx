"use client";
import { useRouter } from "next/navigation";
import { type Currency, currencies, currencyWords } from "@/platform/money";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { RestoredBanner } from "@/ui/restored-banner";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";
import { pledgeWords } from "../../bid/policy";
import { pledges } from "../../bid/schema";
import { reasonWords, structureWords } from "../policy";
import type { KnownListing } from "../preview";
import { reasons, structures } from "../schema";
import { ListingPreview } from "./listing-preview";
import { type ListingValues, readListing } from "./listing-values";

type Props = { network: string; first: ListingValues; known: KnownListing };

/** What a seller says. What it came to she cannot say: that we count. */
export function ListingForm({ network, first, known }: Props) {
  const router = useRouter();
  const toast = useToast();
  const { values, set, clear, restored } = useDraft<ListingValues>(`listing:${network}`, first);
  const { run, pending, problem, fieldProblems } = useAction(() =>
    api.market.listing.submit.mutate({ network, ...readListing(values) }),
  );
  const send = async () => {
    const sent = await run();
    if (!sent.ok) return;
    clear();
    toast.done(sent.value.live ? "It stands in the market." : "We look at it first. You get a mail.");
    router.refresh();
  };
  const words = (name: "includes" | "story", label: string, help: string, limit: number) => (
    <Field
      {...{ label, help }}
      problem={fieldProblems[name]}
      count={{ used: values[name].trim().length, limit }}
      required={name === "story"}
    >
      {(control) => (
        <TextArea
          {...control}
          rows={4}
          value={values[name]}
          onChange={(event) => set({ [name]: event.target.value })}
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
      {restored && <RestoredBanner clear={clear} />}
      <div className="grid gap-x-6 gap-y-7 sm:grid-cols-2">
        <Field
          label="What you ask for it"
          help="Everybody sees a band; a brand that has proven who it is sees the sum."
          problem={fieldProblems.asking}
          required
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="decimal"
              placeholder="18000"
              value={values.asking}
              onChange={(event) => set({ asking: event.target.value })}
              className="tabular-nums"
            />
          )}
        </Field>
        <Field
          label="Up to"
          help="For a range: what it would be worth to somebody who keeps all that you wish for."
          problem={fieldProblems.askingMost}
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="decimal"
              value={values.askingMost}
              onChange={(event) => set({ askingMost: event.target.value })}
              className="tabular-nums"
            />
          )}
        </Field>
        <Field label="Currency" help="Offers come in it, and you are paid in it." required>
          {(control) => (
            <Select
              {...control}
              value={values.currency}
              onChange={(event) => set({ currency: event.target.value as Currency })}
              options={currencies.map((value) => ({ value, label: currencyWords[value] }))}
            />
          )}
        </Field>
      </div>
      <RadioCards
        legend="How you want to be paid"
        name="structure"
        columns
        required
        value={values.structure}
        onChange={(structure) => set({ structure })}
        problem={fieldProblems.structure}
        choices={structures.map((value) => ({ value, label: structureWords[value] }))}
      />
      <RadioCards
        legend="Why you let it go"
        name="reason"
        required
        value={values.reason || undefined}
        onChange={(reason) => set({ reason })}
        problem={fieldProblems.reason}
        choices={reasons.map((value) => ({ value, label: reasonWords[value] }))}
      />
      <Field
        label="Hours a week that it takes"
        help="Of everybody who runs it, paid or not. A buyer will ask your stewards."
        problem={fieldProblems.hours}
        required
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={values.hours}
            onChange={(event) => set({ hours: event.target.value })}
            className="max-w-32 tabular-nums"
          />
        )}
      </Field>
      <fieldset className="flex flex-col gap-1">
        <legend className="font-semibold text-sm">What a buyer should promise to your members</legend>
        {pledges.map((pledge) => (
          <Checkbox
            key={pledge}
            label={pledgeWords[pledge].label}
            help={pledgeWords[pledge].meaning}
            checked={values.pledges.includes(pledge)}
            onChange={({ target }) =>
              set((now) => ({
                pledges: target.checked
                  ? [...now.pledges, pledge]
                  : now.pledges.filter((other) => other !== pledge),
              }))
            }
          />
        ))}
      </fieldset>
      {words("includes", "What goes with it", "Only whoever you let in reads this: it may name it.", 600)}
      {words(
        "story",
        "Its story",
        "What it is and how it came to be, for whoever you let in. Nobody else reads it.",
        2_000,
      )}
      <section aria-labelledby="seen">
        <h2 id="seen" className="font-semibold font-serif text-xl">
          Who will see what of it
        </h2>
        <p className="mt-1 mb-4 max-w-measure text-ink-soft">
          From what you wrote, and what we count today. Only the last one leads to your network.
        </p>
        <ListingPreview {...{ values, known }} />
      </section>
      <div className="flex flex-col items-start gap-2">
        <Button type="submit" pending={pending}>
          Count, sign and put it into the market
        </Button>
        <p className="max-w-measure text-ink-soft text-sm">
          We count the figures of today and sign them. No name stands in the market, nobody is told, and you
          can take it back at any time until an offer is accepted.
        </p>
      </div>
    </form>
  );
}
