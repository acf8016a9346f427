"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { RestoredBanner } from "@/ui/restored-banner";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";
import type { BegunApproach } from "../begin";

type Props = { brand: string; begun: BegunApproach };

/** Who comes, what for, and the promise that is signed by a typed name. */
export function RequestForm({ brand, begun: { listingId, nda, legalName, may } }: Props) {
  const router = useRouter();
  const { values, set, clear, restored } = useDraft(`approach:${listingId}:${brand}`, { note: "", name: "" });
  const { run, pending, problem, fieldProblems } = useAction(() =>
    api.market.approach.request.mutate({ brand, listingId, ...values, nda: nda.hash }),
  );
  const send = async () => {
    const sent = await run();
    if (!sent.ok) return;
    clear();
    router.push(`/brand/${brand}/approaches/${sent.value.approachId}`);
  };
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      {restored && <RestoredBanner clear={clear} />}
      <Field
        label="Who you are, and what you would do with it"
        help="The owner reads this first, and decides by it."
        problem={fieldProblems.note}
        count={{ used: values.note.trim().length, limit: 600 }}
        required
      >
        {(control) => (
          <TextArea
            {...control}
            rows={5}
            value={values.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
      </Field>
      <section aria-labelledby="promise" className="rounded-lg border border-line bg-sheet p-5">
        <h2 id="promise" className="font-semibold font-serif text-xl">
          {nda.title}
        </h2>
        <ol className="mt-4 flex list-decimal flex-col gap-2 pl-5">
          {nda.clauses.map((clause) => (
            <li key={clause}>{clause}</li>
          ))}
        </ol>
        <p className="mt-4 break-all text-ink-soft text-xs">
          Version {nda.version}, fingerprint {nda.hash}
        </p>
      </section>
      <Field
        label="Your whole name"
        help={`It is your signature under this promise${legalName ? `, for ${legalName}` : ""}. We keep the words, the hour and your name.`}
        problem={fieldProblems.name}
        required
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="name"
            maxLength={80}
            value={values.name}
            onChange={(event) => set({ name: event.target.value })}
            className="max-w-md"
          />
        )}
      </Field>
      <div>
        <Button type="submit" pending={pending} locked={may === true ? undefined : may || undefined}>
          Sign, and ask to be let in
        </Button>
      </div>
    </form>
  );
}
