"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { useAction } from "@/ui/use-action";
import { BurstNote } from "../../burst/components/burst-note";
import { dayText } from "../policy";
import type { Verdict } from "../verify";
import { EarnedList } from "./earned-list";
import { FigureList } from "./figure-list";

/** Takes a copy of figures, and says whether it is what was signed. */
export function VerifyForm() {
  const [copy, setCopy] = useState("");
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const { run, pending, problem, fieldProblems } = useAction(api.market.snapshot.verify.query);
  const check = async () => {
    const checked = await run({ copy });
    setVerdict(checked.ok ? checked.value : null);
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    setVerdict(null);
    setCopy(await file.text());
  };
  return (
    <form
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <Field label="The copy" required problem={fieldProblems.copy}>
        {(control) => (
          <TextArea
            {...control}
            value={copy}
            rows={8}
            spellCheck={false}
            className="font-mono text-sm"
            onChange={({ target }) => {
              setVerdict(null);
              setCopy(target.value);
            }}
          />
        )}
      </Field>
      <Field label="Or its file">
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".json,application/json"
            className="control py-2"
            onChange={({ target }) => void open(target.files?.[0])}
          />
        )}
      </Field>
      <div>
        <Button type="submit" pending={pending}>
          Check it
        </Button>
      </div>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <div aria-live="polite" className="flex flex-col gap-6">
        {verdict && <Said verdict={verdict} />}
      </div>
    </form>
  );
}

function Said({ verdict }: { verdict: Verdict }) {
  if (!verdict.holds) return <Banner tone="danger">{verdict.why}</Banner>;
  const { body, isOurs } = verdict;
  return (
    <>
      <Banner tone={isOurs ? "good" : "warn"}>
        {isOurs
          ? `Nothing was changed: this is what Trellis counted of this network until ${dayText(body.until)}, midnight UTC.`
          : "Nothing was changed since it was signed, but it was not signed here. Ask whose key it is before you believe it."}
      </Banner>
      <FigureList body={body} />
      <EarnedList earned={body.earned} />
      <BurstNote weeks={body.weeks} until={body.until} />
    </>
  );
}
