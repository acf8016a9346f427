"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactElement, type ReactNode, useId, useState } from "react";
import { Banner } from "./banner";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { type FieldProblems, useAction } from "./use-action";

export type Deed = {
  /** The button that opens it. */
  trigger?: ReactElement<Record<string, unknown>> | undefined;
  /** For a dialog that stands open and is taken away by whoever shows it. */
  close?: (() => void) | undefined;
  title: ReactNode;
  /** What will happen: the deed, the money, the deadline. */
  description?: ReactNode;
  /** The deed as a verb: "Decline it". */
  confirm: ReactNode;
  cancel?: ReactNode;
  look?: "danger" | "primary" | undefined;
  /** After it is done, in place of showing the page anew. */
  done?: (() => void) | undefined;
};

type Props = Deed & {
  act: () => Promise<unknown>;
  /** Asked before; with false nothing is done and the dialog stays open. */
  ready?: (() => boolean) | undefined;
  children?: (problems: FieldProblems) => ReactNode;
};

/** Asks for what a deed needs, does it, and closes; or stays open beside what went wrong. */
export function DeedDialog({ trigger, close, title, description, children, ...deed }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(trigger === undefined);
  const form = useId();
  const { run, pending, problem, fieldProblems } = useAction(deed.act);
  const turn = (next: boolean) => {
    setOpen(next);
    if (!next) close?.();
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (deed.ready?.() === false || !(await run()).ok) return;
    turn(false);
    if (deed.done) deed.done();
    else router.refresh();
  };
  return (
    <Dialog
      {...{ trigger, open, title, description }}
      onOpenChange={turn}
      actions={
        <>
          <Button look="quiet" onClick={() => turn(false)}>
            {deed.cancel ?? "Leave it as it is"}
          </Button>
          <Button type="submit" form={form} look={deed.look ?? "primary"} pending={pending}>
            {deed.confirm}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send} noValidate className="flex flex-col gap-4">
        {problem && <Banner tone="danger">{problem}</Banner>}
        {children?.(fieldProblems)}
      </form>
    </Dialog>
  );
}
