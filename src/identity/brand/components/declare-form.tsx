"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";
import { RankValues } from "../../compass/components/rank-values";
import { TickList } from "../../compass/components/tick-list";
import {
  type Category,
  categoryWords,
  type Practice,
  practiceWords,
  type ValueKey,
} from "../../compass/schema";

type Declared = { values: ValueKey[]; categories: Category[]; practices: Practice[] };
type Props = { brand: string; declared: Declared; locked: string | undefined };

/** What the brand stands for, deals in and does: what networks measure it by. */
export function DeclareForm({ brand, declared, locked }: Props) {
  const router = useRouter();
  const [saved, setSaved] = useState(false);
  const draft = useDraft(`brand:${brand}:declared`, declared);
  const { values, categories, practices } = draft.values;
  const { run, pending, problem, fieldProblems } = useAction(api.identity.brand.declare.mutate);
  const set = (change: Partial<Declared>) => {
    setSaved(false);
    draft.set(change);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const sent = draft.values;
    if (!(await run({ brand, ...sent })).ok) return;
    draft.saved(sent);
    setSaved(true);
    router.refresh();
  };
  const disabled = locked !== undefined;
  return (
    <form onSubmit={save} className="flex max-w-3xl flex-col gap-7">
      {problem && <Banner tone="danger">{problem}</Banner>}
      <RankValues
        legend="What you stand for, up to five"
        help="The most important first. A network sets its own beside yours and shows both of you how well they fit."
        values={values}
        set={(values) => set({ values })}
        required={1}
        problem={fieldProblems.values}
        disabled={disabled}
      />
      <TickList
        legend="What you deal in"
        help="Tick all that is true. A network may draw a red line here, and members may leave a whole kind out."
        words={categoryWords}
        ticked={categories}
        set={(categories) => set({ categories })}
        problem={fieldProblems.categories}
        disabled={disabled}
      />
      <TickList
        legend="What you do, if you do it"
        help="A proposal that hides one of these is a breach of its terms."
        words={practiceWords}
        ticked={practices}
        set={(practices) => set({ practices })}
        problem={fieldProblems.practices}
        disabled={disabled}
      />
      <div className="flex items-center gap-4">
        <Button type="submit" pending={pending} locked={locked}>
          Save what you stand for
        </Button>
        <span role="status" className="text-ink-soft text-sm">
          {saved && !pending && "Saved."}
        </span>
      </div>
    </form>
  );
}
