"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";

type Props = {
  network: string;
  threadId: string;
  title: string;
  close: () => void;
  onRenamed: () => void;
};

export default function RenameDialog({ network, threadId, title: first, close, onRenamed }: Props) {
  const [title, setTitle] = useState(first);
  const { run, pending, problem, fieldProblems } = useAction(() =>
    api.community.thread.rename.mutate({ network, threadId, title }),
  );
  const save = async () => {
    if (!(await run()).ok) return;
    close();
    onRenamed();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && close()} title="Rename this thread">
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label="Title"
          required
          problem={fieldProblems.title ?? problem ?? undefined}
          count={{ used: title.length, limit: 140 }}
        >
          {(control) => (
            <TextInput {...control} value={title} onChange={({ target }) => setTitle(target.value)} />
          )}
        </Field>
        <Button type="submit" pending={pending} className="self-end">
          Save the title
        </Button>
      </form>
    </Dialog>
  );
}
