"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { readFailure } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";
import { Composer } from "../../post/components/composer";
import { threadPath } from "../policy";

type Props = {
  network: string;
  spaces: { id: string; slug: string; name: string; purpose: string }[];
  /** Where she came from. */
  space: string;
  title?: string | undefined;
  /** What the first post begins with. */
  quote?: string | undefined;
};

/** A new thread: where, what it is called, and its first post. */
export function StartForm({ network, spaces, space, title = "", quote }: Props) {
  const router = useRouter();
  const draft = useDraft(`thread:${network}:${space}${quote ? ":about" : ""}`, { space, title });
  const [problems, setProblems] = useState<Readonly<Record<string, readonly string[]>>>({});
  const chosen = spaces.find(({ slug }) => slug === draft.values.space) ?? spaces[0];
  return (
    <div className="flex max-w-measure flex-col gap-5">
      <Field label="Space" help={chosen?.purpose} required>
        {(control) => (
          <Select
            {...control}
            value={chosen?.slug}
            onChange={({ target }) => draft.set({ space: target.value })}
            options={spaces.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        )}
      </Field>
      <Field
        label="Title"
        required
        problem={problems.title}
        count={{ used: draft.values.title.length, limit: 140 }}
      >
        {(control) => (
          <TextInput
            {...control}
            value={draft.values.title}
            autoComplete="off"
            onChange={({ target }) => draft.set({ title: target.value })}
          />
        )}
      </Field>
      <Composer
        network={network}
        draft={`first:${network}:${space}${quote ? ":about" : ""}`}
        initial={quote}
        label="The first post"
        placeholder="What would you like to say or ask?"
        submit="Start the thread"
        send={async (words) => {
          const thread = { network, spaceId: chosen?.id ?? "", title: draft.values.title, ...words };
          const failed = (error: unknown) => {
            setProblems(readFailure(error).fieldProblems);
            throw error;
          };
          const { threadId } = await api.community.thread.start.mutate(thread).catch(failed);
          draft.clear();
          router.push(threadPath(network, threadId));
        }}
      />
    </div>
  );
}
