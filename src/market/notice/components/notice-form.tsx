"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { DeedDialog } from "@/ui/deed-dialog";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";

type Props = { deal: string; hash: string; body: string };

/** Other words for the members. Whoever had approved the old ones approves anew. */
export function NoticeForm({ deal, hash, body }: Props) {
  const [words, setWords] = useState(body);
  return (
    <DeedDialog
      trigger={<Button look="quiet">Change the words…</Button>}
      title="Change what members are told"
      description="Both of you approve again afterwards."
      confirm="Save the words"
      act={() => api.market.notice.write.mutate({ deal, hash, body: words })}
    >
      {(problems) => (
        <Field
          label="To the members"
          help="Who, what changes, what is promised, how to leave with one’s words, and by when."
          problem={problems.body}
          count={{ used: words.trim().length, limit: 5_000 }}
          required
        >
          {(control) => (
            <TextArea
              {...control}
              rows={12}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
      )}
    </DeedDialog>
  );
}
