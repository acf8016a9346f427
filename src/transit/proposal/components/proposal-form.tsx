"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Category } from "@/identity/compass/schema";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";
import { givenOf } from "../../offer/policy";
import type { Begun } from "../begin";
import { CreativePreview } from "./creative-preview";
import { type ProposalValues, readProposal } from "./proposal-values";
import { QuotePanel } from "./quote-panel";
import { useQuote } from "./use-quote";
import { useServerDraft } from "./use-server-draft";
import { WishFields } from "./wish-fields";
import { WordsFields } from "./words-fields";

type Props = { brand: string; begun: Begun; first: ProposalValues };

/** A proposal while it is written: priced by the server, shown as members would see it, and kept as a draft. */
export function ProposalForm({ brand, begun, first }: Props) {
  const router = useRouter();
  const { slug: network } = begun.network;
  const [values, setValues] = useState(first);
  const set = (change: Partial<ProposalValues>) => setValues((old) => ({ ...old, ...change }));
  const { wish, rest } = readProposal(values);
  const quote = useQuote(brand, network, wish);
  const kept = useServerDraft(brand, network, values, begun.may === true);
  const { run, pending, problem, fieldProblems } = useAction((hash: string) =>
    api.transit.proposal.submit.mutate({
      brand,
      network,
      ...wish,
      ...rest,
      category: rest.category as Category,
      hash,
    }),
  );
  const send = async () => {
    const sent = await run(quote.quoted?.hash ?? "");
    if (sent.ok) router.push(`/brand/${brand}/proposals/${sent.value.proposalId}`);
  };
  const offer = begun.offers.find(({ id }) => id === values.offerId);
  const against = begun.may === true ? quote.quoted?.against[0] : begun.may;
  return (
    <form
      noValidate
      className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="flex min-w-0 flex-col gap-7">
        {problem && <Banner tone="danger">{problem}</Banner>}
        <WishFields offers={begun.offers} values={values} onChange={set} problems={fieldProblems} />
        <WordsFields own={begun.brand.categories} values={values} onChange={set} problems={fieldProblems} />
        <CreativePreview
          network={begun.network}
          disclosure={{
            legalName: begun.legalName,
            given: givenOf(offer?.model ?? "flat"),
            writtenBy: values.writtenBy,
          }}
          headline={values.headline}
          body={values.body}
        />
        <p className="max-w-measure text-ink-soft text-sm">
          The label is ours, stands first in every channel, and can be edited by nobody.
        </p>
      </div>
      <div className="flex flex-col gap-5 lg:sticky lg:top-6 lg:self-start">
        <h2 className="font-semibold font-serif text-xl">What it comes to</h2>
        <QuotePanel {...quote} />
        <Button
          type="submit"
          pending={pending}
          {...(against
            ? { locked: against }
            : !quote.quoted && { locked: "Choose an offer and a day first." })}
        >
          Send the proposal
        </Button>
        <p role="status" className="min-h-6 text-ink-soft text-sm">
          {kept === "yes" && "Kept as a draft. You can close this page and go on later."}
          {kept === "failed" && "The draft could not be kept just now. What you type is still here."}
        </p>
      </div>
    </form>
  );
}
