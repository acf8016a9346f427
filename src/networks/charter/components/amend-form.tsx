"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { problemsAt } from "@/ui/problems-at";
import { RadioCards } from "@/ui/radio-cards";
import { RestoredBanner } from "@/ui/restored-banner";
import { TextInput } from "@/ui/text-input";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";
import { PolicyFields } from "../../partner-policy/components/policy-fields";
import { saleVoteWords } from "../policy";
import { AmendCharter, saleVotes, type WholeCharter } from "../schema";
import { CharterFields } from "./charter-fields";

type Props = { network: string; version: number; charter: WholeCharter };

/** Writes the next version. What stands now stays readable, and every member sees the note. */
export function AmendForm({ network, version, charter }: Props) {
  const router = useRouter();
  const toast = useToast();
  const first = {
    values: charter.values,
    rules: charter.rules,
    partners: charter.partners,
    saleVote: charter.saleVote,
    note: "",
  };
  const { values: words, set, clear, restored } = useDraft(`charter:${network}:${version}`, first);
  const [shown, setShown] = useState<Record<string, string[]>>({});
  const { run, pending, problem, fieldProblems } = useAction(api.networks.charter.amend.mutate);
  const save = async () => {
    const amended = AmendCharter.safeParse({ network, version, ...words });
    setShown(problemsAt(amended.error));
    if (!amended.success || !(await run(amended.data)).ok) return;
    clear();
    toast.done(`Version ${version + 1} holds from now on.`);
    router.refresh();
  };
  const problems = { ...fieldProblems, ...shown };
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {restored && <RestoredBanner clear={clear} />}
      {problem && <Banner tone="danger">{problem}</Banner>}
      <CharterFields charter={words} set={set} problems={problems} />
      <PolicyFields policy={words.partners} set={(partners) => set({ partners })} problems={problems} />
      <RadioCards
        legend="Before it may change hands"
        name="saleVote"
        required
        value={words.saleVote}
        onChange={(saleVote) => set({ saleVote })}
        choices={saleVotes.map((value) => ({
          value,
          label: saleVoteWords[value].label,
          explanation: saleVoteWords[value].meaning,
        }))}
      />
      <Field label="What changes, in a sentence for the members" problem={problems.note} required>
        {(control) => (
          <TextInput
            {...control}
            value={words.note}
            maxLength={300}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
      </Field>
      <div>
        <Button type="submit" pending={pending}>
          Publish version {version + 1}
        </Button>
      </div>
    </form>
  );
}
