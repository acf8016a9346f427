"use client";
import { type ReactNode, useState } from "react";
import { Button } from "./button";
import { type Deed, DeedDialog } from "./deed-dialog";
import { Field } from "./field";
import { TextArea } from "./text-area";
import type { FieldProblems } from "./use-action";

type Props = Deed & {
  /** What the words are: "The reason". */
  label: ReactNode;
  help?: ReactNode;
  /** As the server calls them when something is wrong with them. */
  name?: string;
  /** Letters at most; without it they are not counted. */
  limit?: number | undefined;
  /** Words to begin with, each to be made one's own. */
  beginnings?: readonly { label: string; reason: string }[] | undefined;
  /** What is wrong with the words, for a deed that is done before the server has heard of it. */
  check?: ((reason: string) => string | undefined) | undefined;
  send: (reason: string) => Promise<unknown>;
  /** What else has to be said, before the words. */
  children?: (problems: FieldProblems) => ReactNode;
};

/** For a deed that somebody is told the reason of. */
export function ReasonDialog({
  label,
  help,
  name = "reason",
  limit,
  beginnings,
  check,
  send,
  ...deed
}: Props) {
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<string>();
  const write = (words: string) => {
    setReason(words);
    setWrong(undefined);
  };
  const ready = () => {
    const found = check?.(reason);
    setWrong(found);
    return found === undefined;
  };
  return (
    <DeedDialog {...deed} act={() => send(reason)} ready={ready}>
      {(problems) => (
        <>
          {deed.children?.(problems)}
          {beginnings && (
            <fieldset className="flex flex-wrap gap-2">
              <legend className="mb-1.5 text-ink-soft text-sm">Begin with</legend>
              {beginnings.map(({ label, reason }) => (
                <Button key={label} look="quiet" size="small" onClick={() => write(reason)}>
                  {label}
                </Button>
              ))}
            </fieldset>
          )}
          <Field
            {...{ label, help }}
            required
            problem={wrong ?? problems[name]}
            count={limit ? { used: reason.trim().length, limit } : undefined}
          >
            {(control) => (
              <TextArea
                {...control}
                rows={4}
                value={reason}
                onChange={(event) => write(event.target.value)}
              />
            )}
          </Field>
        </>
      )}
    </DeedDialog>
  );
}
