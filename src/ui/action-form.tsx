"use client";
import type { FormEvent, ReactNode } from "react";
import { Banner } from "./banner";
import { Button } from "./button";

type Props = {
  /** What `useAction` keeps of the call. */
  action: { pending: boolean; problem: string | null };
  send: () => Promise<unknown>;
  submit: ReactNode;
  /** Why it cannot be sent now. */
  locked?: string | undefined;
  children: ReactNode;
};

/** Fields one below the other, what is wrong above them, and one button. */
export function ActionForm({ action, send, submit, locked, children }: Props) {
  const press = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form onSubmit={press} className="flex max-w-2xl flex-col gap-5">
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      {children}
      <div>
        <Button type="submit" pending={action.pending} locked={locked} className="max-xs:w-full">
          {submit}
        </Button>
      </div>
    </form>
  );
}
