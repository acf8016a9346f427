"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Disclosure } from "@/gate/disclosure/schema";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { problemsAt } from "@/ui/problems-at";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";
import { ClaimFields } from "../../proposal/components/claim-fields";
import { CreativePreview } from "../../proposal/components/creative-preview";
import { gestureWords } from "../policy";
import { Creative } from "../schema";
import { GestureFields } from "./gesture-fields";
import { PictureFields } from "./picture-fields";

type Props = {
  brand: string;
  placementId: string;
  /** The version that this will be: words that were sent back are where the next ones begin. */
  version: number;
  first: Creative;
  domain: string;
  disclosure: Disclosure;
  network: { name: string; colour: string; typeface: string };
};

/** The words as they will run, and beside them what members will see. */
export function CreativeForm({ brand, placementId, version, first, domain, disclosure, network }: Props) {
  const router = useRouter();
  const { values, set: change, clear } = useDraft(`creative:${placementId}:${version}`, first);
  const [flaws, setFlaws] = useState<Record<string, string[]>>({});
  const { run, pending, problem, fieldProblems } = useAction(api.transit.creative.submit.mutate);
  const problems = { ...fieldProblems, ...flaws };
  const send = async () => {
    const parsed = Creative.safeParse(values);
    setFlaws(problemsAt(parsed.error));
    if (!parsed.success || !(await run({ brand, placementId, creative: parsed.data })).ok) return;
    clear();
    router.refresh();
  };
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <form
        className="flex min-w-0 flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        noValidate
      >
        {problem && <Banner tone="danger">{problem}</Banner>}
        <Field
          label="Title"
          problem={problems.title}
          count={{ used: values.title.length, limit: 120 }}
          required
        >
          {(control) => (
            <TextInput
              {...control}
              value={values.title}
              onChange={(event) => change({ title: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="The words"
          help="As members will read them. An empty line begins a new paragraph."
          problem={problems.body}
          count={{ used: values.body.length, limit: 1_500 }}
          required
        >
          {(control) => (
            <TextArea
              {...control}
              rows={8}
              value={values.body}
              onChange={(event) => change({ body: event.target.value })}
            />
          )}
        </Field>
        <PictureFields
          {...{ brand, problems }}
          picture={values.picture}
          onChange={(picture) => change({ picture })}
        />
        {values.gesture && (
          <GestureFields
            gesture={values.gesture}
            problems={problems}
            onChange={(gesture) => change({ gesture })}
          />
        )}
        <Field label="The link says" problem={problems["link.text"]} required>
          {(control) => (
            <TextInput
              {...control}
              maxLength={60}
              value={values.link.text}
              onChange={(event) => change({ link: { ...values.link, text: event.target.value } })}
            />
          )}
        </Field>
        <Field
          label="The link leads to"
          help={`A page of ${domain}, which you have proven to be yours, or below it.`}
          problem={problems["link.href"]}
          required
        >
          {(control) => (
            <TextInput
              {...control}
              type="url"
              maxLength={500}
              value={values.link.href}
              onChange={(event) => change({ link: { ...values.link, href: event.target.value } })}
            />
          )}
        </Field>
        <ClaimFields
          claims={values.claims}
          problem={Object.entries(problems).find(([name]) => name.startsWith("claims"))?.[1]}
          onChange={(claims) => change({ claims })}
        />
        <div>
          <Button type="submit" pending={pending}>
            Hand in the words
          </Button>
        </div>
      </form>
      <div className="min-w-0">
        <h3 className="mb-2 font-semibold">How members will meet it</h3>
        <CreativePreview
          network={network}
          disclosure={disclosure}
          headline={values.title}
          body={values.body}
          link={values.link.text}
          picture={values.picture}
          gesture={values.gesture && gestureWords(values.gesture)}
        />
        <p className="mt-3 max-w-measure text-ink-soft text-sm">
          The label is ours. Nobody can edit it, move it or leave it out.
        </p>
      </div>
    </div>
  );
}
