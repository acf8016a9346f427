"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";

/** Writes to the other side, by mail too. */
export function MessageForm({ deal }: { deal: string }) {
  const router = useRouter();
  const { values, set, clear } = useDraft(`deal:${deal}`, { words: "" });
  const { run, pending, problem, fieldProblems } = useAction(() =>
    api.market.message.write.mutate({ deal, ...values }),
  );
  const send = async () => {
    if (!(await run()).ok) return;
    clear();
    router.refresh();
  };
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        className="w-full"
        label="Write to the other side"
        help="It gets a mail. An operator who has to decide between you reads it too."
        problem={fieldProblems.words ?? problem ?? undefined}
        required
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={values.words}
            onChange={(event) => set({ words: event.target.value })}
          />
        )}
      </Field>
      <Button type="submit" look="quiet" pending={pending}>
        Send it
      </Button>
    </form>
  );
}
