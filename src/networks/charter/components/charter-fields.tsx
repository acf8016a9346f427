"use client";
import { Plus, X } from "lucide-react";
import { Button } from "@/ui/button";
import { Problem } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import type { FieldProblems } from "@/ui/use-action";
import type { Charter } from "../schema";

type Props = { charter: Charter; set: (change: Partial<Charter>) => void; problems: FieldProblems };

/** Three to seven values, up to ten rules. Problems are keyed by their place, such as "rules.2". */
export function CharterFields({ charter: { values, rules }, set, problems }: Props) {
  const setValue = (at: number, change: Partial<Charter["values"][number]>) =>
    set({ values: values.map((value, place) => (place === at ? { ...value, ...change } : value)) });
  const setRule = (at: number, rule: string) =>
    set({ rules: rules.map((old, place) => (place === at ? rule : old)) });
  const without = <T,>(list: T[], at: number) => list.filter((_, place) => place !== at);
  return (
    <div className="flex flex-col gap-8">
      <fieldset className="flex min-w-0 flex-col gap-4">
        <legend className="mb-3 font-semibold text-sm">Values, three to seven</legend>
        {values.map(({ name, meaning }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a value has no other name while it is written
          <div key={at} className="flex gap-2">
            <div className="flex min-w-0 flex-1 flex-col gap-2">
              <TextInput
                aria-label={`Value ${at + 1}, its name`}
                value={name}
                onChange={(event) => setValue(at, { name: event.target.value })}
                className="font-semibold"
              />
              <TextArea
                aria-label={`Value ${at + 1}, what it means here`}
                rows={2}
                value={meaning}
                onChange={(event) => setValue(at, { meaning: event.target.value })}
                className="min-h-16!"
              />
              <Said problems={[problems[`values.${at}.name`], problems[`values.${at}.meaning`]]} />
            </div>
            <Remove label={`Remove value ${at + 1}`} onClick={() => set({ values: without(values, at) })} />
          </div>
        ))}
        <Said problems={[problems.values]} />
        {values.length < 7 && (
          <Add onClick={() => set({ values: [...values, { name: "", meaning: "" }] })}>Add a value</Add>
        )}
      </fieldset>
      <fieldset className="flex min-w-0 flex-col gap-3">
        <legend className="mb-3 font-semibold text-sm">Rules, up to ten</legend>
        {rules.map((rule, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no other name while it is written
          <div key={at} className="flex gap-2">
            <div className="flex min-w-0 flex-1 flex-col gap-2">
              <TextArea
                aria-label={`Rule ${at + 1}`}
                rows={1}
                value={rule}
                onChange={(event) => setRule(at, event.target.value)}
                className="min-h-11!"
              />
              <Said problems={[problems[`rules.${at}`]]} />
            </div>
            <Remove label={`Remove rule ${at + 1}`} onClick={() => set({ rules: without(rules, at) })} />
          </div>
        ))}
        <Said problems={[problems.rules]} />
        {rules.length < 10 && <Add onClick={() => set({ rules: [...rules, ""] })}>Add a rule</Add>}
      </fieldset>
    </div>
  );
}

const Said = ({ problems }: { problems: (readonly string[] | undefined)[] }) => {
  const said = problems.flatMap((problem) => problem ?? []);
  return said.length > 0 ? (
    <div role="alert">
      <Problem id={`problem-${said.join()}`}>{said.join(" ")}</Problem>
    </div>
  ) : null;
};

const Remove = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <Button look="quiet" aria-label={label} onClick={onClick} className="size-11! shrink-0 px-0!">
    <X aria-hidden className="size-4" />
  </Button>
);

const Add = ({ onClick, children }: { onClick: () => void; children: string }) => (
  <div>
    <Button look="quiet" size="small" onClick={onClick}>
      <Plus aria-hidden className="size-4" />
      {children}
    </Button>
  </div>
);
