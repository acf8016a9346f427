"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";
import { FoundNetwork } from "../../network/schema";
import type { DraftData } from "../schema";
import { ScreenDoor } from "./screen-door";
import { ScreenIdea } from "./screen-idea";
import { ScreenLook } from "./screen-look";
import { type Kept, useKeptDraft } from "./use-kept-draft";
import { answersOf, type Choices, fieldsOf, problemsOf, screenOf } from "./wizard-answers";
import { WizardPreview } from "./wizard-preview";

const titles = ["What is it?", "Who comes in, and what holds?", "How does it look?"];
const keptWords: Record<Kept, string> = {
  untouched: "Everything you type is kept as a draft.",
  saving: "Keeping your draft…",
  saved: "Your draft is kept. You can close this page and come back.",
  unreachable: "We cannot reach the server. What you typed is still here, and we keep trying.",
};

type Props = Choices & { draft: DraftData; draftId: string | undefined };

/** Three screens from nothing to a network. Nothing typed is lost, and every screen can be gone back to. */
export function FoundWizard({ draft, draftId, ...choices }: Props) {
  const router = useRouter();
  const kept = useKeptDraft(draft, draftId);
  const { run, pending, problem, fieldProblems } = useAction(api.networks.network.found.mutate);
  const [shown, setShown] = useState<Record<string, string[]>>({});
  const top = useRef<HTMLHeadingElement>(null);
  const answers = answersOf(kept.data, choices);
  const screen = kept.data.screen ?? 1;

  const goTo = (next: number) => {
    kept.set({ screen: next });
    setShown({});
    setTimeout(() => top.current?.focus());
  };
  const showFirstProblem = () =>
    setTimeout(() =>
      // What is wrong is a field, or a group of choices around several.
      document.querySelector<HTMLElement>("[aria-invalid]:not([role]), [aria-invalid] input")?.focus(),
    );

  const goOn = async () => {
    const found = problemsOf(answers, screen);
    setShown(found);
    if (Object.keys(found).length > 0) return showFirstProblem();
    if (screen < 3) return goTo(screen + 1);
    const id = kept.draftId();
    const parsed = FoundNetwork.safeParse({ ...answers, ...(id && { draftId: id }) });
    if (!parsed.success) {
      const where = screenOf(parsed.error.issues[0]?.path[0]);
      goTo(where);
      return setShown(problemsOf(answers, where));
    }
    const answer = await run(parsed.data);
    if (!answer.ok) return;
    kept.forget();
    router.push(`/network/${answer.value.slug}?new=1`);
  };

  const problems = { ...fieldProblems, ...shown };
  const elsewhere = Object.keys(fieldProblems).find((field) => !fieldsOf(screen).includes(field));
  const change = (values: DraftData) => {
    kept.set(values);
    // An address that nobody typed follows the name, so what was wrong with it may be right now.
    const touched = [...Object.keys(values), ...("name" in values && !kept.data.slug ? ["slug"] : [])];
    setShown((old) =>
      Object.fromEntries(Object.entries(old).filter(([key]) => !touched.includes(key.split(".")[0] ?? key))),
    );
  };
  const parts = { answers, set: change, problems, ...choices };
  return (
    <form
      noValidate
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <div>
        <p className="text-ink-soft text-sm">Screen {screen} of 3</p>
        <h1
          ref={top}
          tabIndex={-1}
          className="mt-1 font-semibold font-serif text-3xl tracking-tight sm:text-4xl"
        >
          {titles[screen - 1]}
        </h1>
      </div>
      {problem && (
        <Banner
          tone="danger"
          {...(elsewhere && {
            action: (
              <Button look="quiet" size="small" onClick={() => goTo(screenOf(elsewhere))}>
                Show me
              </Button>
            ),
          })}
        >
          {elsewhere ? (fieldProblems[elsewhere]?.[0] ?? problem) : problem}
        </Banner>
      )}
      <div className="grid grid-cols-1 items-start gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div className="max-w-2xl">
          {screen === 1 && <ScreenIdea {...parts} />}
          {screen === 2 && <ScreenDoor {...parts} />}
          {screen === 3 && <ScreenLook {...parts} />}
        </div>
        {/* On a phone the words come first, and the page that they make comes with the last screen. */}
        <div className={screen === 3 ? "lg:sticky lg:top-6" : "max-lg:hidden lg:sticky lg:top-6"}>
          <WizardPreview answers={answers} {...choices} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-4 border-line border-t pt-6">
        {screen > 1 && (
          <Button look="quiet" onClick={() => goTo(screen - 1)}>
            Back
          </Button>
        )}
        <Button type="submit" pending={pending}>
          {screen < 3 ? "Go on" : `Found ${answers.name || "the network"}`}
        </Button>
        <p role="status" className="text-ink-soft text-sm">
          {keptWords[kept.kept]}
        </p>
      </div>
    </form>
  );
}
