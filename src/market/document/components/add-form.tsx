"use client";
import { FilePlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { buttonLook } from "@/ui/button-look";
import { cx } from "@/ui/cx";
import { Field, Problem } from "@/ui/field";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import { folderWords } from "../policy";
import { type Folder, folders } from "../schema";

async function send(network: string, file: File): Promise<string> {
  const body = new FormData();
  body.set("file", file);
  body.set("room", network);
  const answer = await fetch("/api/upload", { method: "POST", body });
  const said = (await answer.json()) as { id?: string; error?: { message: string } };
  if (said.id) return said.id;
  throw { message: said.error?.message ?? "", data: { code: "BAD_REQUEST" } };
}

const empty = { folder: "figures" as Folder, title: "", fileId: "", name: "" };

/** Puts a document into the data room: the file is sent as it is chosen, and lies there once it has a title. */
export function AddForm({ network }: { network: string }) {
  const router = useRouter();
  const id = useId();
  const [values, setValues] = useState(empty);
  const sending = useAction(send);
  const { run, pending, problem, fieldProblems } = useAction(() => {
    const { folder, title, fileId } = values;
    return api.market.document.add.mutate({ network, folder, title, fileId });
  });
  const take = async (file: File | undefined) => {
    if (!file) return;
    const sent = await sending.run(network, file);
    if (sent.ok) setValues((before) => ({ ...before, fileId: sent.value, name: file.name }));
  };
  const said = sending.problem ?? fieldProblems.fileId ?? problem;
  return (
    <form
      noValidate
      className="flex max-w-xl flex-col items-start gap-4"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!(await run()).ok) return;
        setValues(({ folder }) => ({ ...empty, folder }));
        router.refresh();
      }}
    >
      <Field className="w-full" label="Folder" problem={fieldProblems.folder} required>
        {(control) => (
          <Select
            {...control}
            value={values.folder}
            onChange={(event) => setValues({ ...values, folder: event.target.value as Folder })}
            options={folders.map((value) => ({ value, label: folderWords[value] }))}
          />
        )}
      </Field>
      <Field className="w-full" label="What it is" problem={fieldProblems.title} required>
        {(control) => (
          <TextInput
            {...control}
            value={values.title}
            onChange={(event) => setValues({ ...values, title: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <label
          className={cx(buttonLook("quiet"), "has-focus-visible:outline-2 has-focus-visible:outline-brand")}
        >
          <FilePlus aria-hidden className="size-4" />
          {sending.pending ? "Sending…" : values.fileId ? "Choose another file" : "Choose a file"}
          <input
            type="file"
            accept="application/pdf,image/jpeg,image/png,image/webp"
            className="sr-only"
            aria-describedby={said ? `${id}-problem` : undefined}
            disabled={sending.pending}
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
        {values.name && <span className="break-all text-ink-soft text-sm">{values.name}</span>}
      </div>
      {said && <Problem id={`${id}-problem`}>{said}</Problem>}
      <Button type="submit" pending={pending}>
        Put it into the room
      </Button>
    </form>
  );
}
