"use client";
import { Plus, X } from "lucide-react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import type { Block } from "../schema";
import { blockWords } from "./block-words";

type Problems = Record<string, readonly string[]>;
type Props = { block: Block; set: (block: Block) => void; problems: Problems };

/** The words of one part. Problems are keyed by their place in it, such as "items.0.text". */
export function BlockFields({ block, set, problems }: Props) {
  switch (block.kind) {
    case "hero":
      return (
        <>
          <Line
            label="Headline"
            value={block.headline}
            set={(headline) => set({ ...block, headline })}
            said={problems.headline}
          />
          <Lines
            label="The line below it"
            value={block.line}
            set={(line) => set({ ...block, line })}
            said={problems.line}
          />
          <Line
            label="What the button says"
            value={block.action}
            set={(action) => set({ ...block, action })}
            said={problems.action}
          />
        </>
      );
    case "charter":
    case "places-left":
      return (
        <p className="text-ink-soft text-sm">{blockWords[block.kind].says} There is nothing to write.</p>
      );
    case "what-happens":
      return (
        <Pairs
          names={["Title", "What it is"]}
          pairs={block.items.map(({ title, text }) => [title, text])}
          set={(pairs) => set({ ...block, items: pairs.map(([title, text]) => ({ title, text })) })}
          said={(at) => [problems[`items.${at}.title`], problems[`items.${at}.text`]]}
          most={6}
          another="Add another thing"
        />
      );
    case "voices":
      return (
        <Pairs
          names={["Who says it", "In her words"]}
          pairs={block.voices.map(({ name, text }) => [name, text])}
          set={(pairs) => set({ ...block, voices: pairs.map(([name, text]) => ({ name, text })) })}
          said={(at) => [problems[`voices.${at}.name`], problems[`voices.${at}.text`]]}
          most={6}
          another="Add a voice"
        />
      );
    case "questions":
      return (
        <Pairs
          names={["Question", "Answer"]}
          pairs={block.items.map(({ question, answer }) => [question, answer])}
          set={(pairs) => set({ ...block, items: pairs.map(([question, answer]) => ({ question, answer })) })}
          said={(at) => [problems[`items.${at}.question`], problems[`items.${at}.answer`]]}
          most={12}
          another="Add a question"
        />
      );
    default:
      return (
        <Lines label="Text" value={block.text} set={(text) => set({ ...block, text })} said={problems.text} />
      );
  }
}

type Said = readonly string[] | undefined;
type FieldProps = { label: string; value: string; set: (value: string) => void; said: Said };

const Line = ({ label, value, set, said }: FieldProps) => (
  <Field label={label} problem={said} required>
    {(control) => <TextInput {...control} value={value} onChange={(event) => set(event.target.value)} />}
  </Field>
);
const Lines = ({ label, value, set, said }: FieldProps) => (
  <Field label={label} problem={said} required>
    {(control) => (
      <TextArea
        {...control}
        rows={2}
        value={value}
        onChange={(event) => set(event.target.value)}
        className="min-h-16!"
      />
    )}
  </Field>
);

type Pair = [string, string];
type PairsProps = {
  names: Pair;
  pairs: Pair[];
  set: (pairs: Pair[]) => void;
  said: (at: number) => [Said, Said];
  most: number;
  another: string;
};

const Pairs = ({ names, pairs, set, said, most, another }: PairsProps) => (
  <>
    {pairs.map(([one, other], at) => {
      const change = (pair: Pair) => set(pairs.map((old, place) => (place === at ? pair : old)));
      const [saidOne, saidOther] = said(at);
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no other name while it is written
        <div key={at} className="flex items-start gap-2 border-line border-b pb-4">
          <div className="flex min-w-0 flex-1 flex-col gap-3">
            <Line label={names[0]} value={one} set={(value) => change([value, other])} said={saidOne} />
            <Lines label={names[1]} value={other} set={(value) => change([one, value])} said={saidOther} />
          </div>
          {pairs.length > 1 && (
            <Button
              look="quiet"
              aria-label={`Remove ${names[0].toLowerCase()} ${at + 1}`}
              className="mt-7 size-11! shrink-0 px-0!"
              onClick={() => set(pairs.filter((_, place) => place !== at))}
            >
              <X aria-hidden className="size-4" />
            </Button>
          )}
        </div>
      );
    })}
    {pairs.length < most && (
      <div>
        <Button look="quiet" size="small" onClick={() => set([...pairs, ["", ""]])}>
          <Plus aria-hidden className="size-4" /> {another}
        </Button>
      </div>
    )}
  </>
);
