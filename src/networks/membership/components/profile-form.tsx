"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { PictureField } from "@/ui/picture-field";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";

type Props = {
  network: string;
  membershipId: string;
  name: string;
  headline: string;
  bio: string;
  pictureId: string | null;
};

/** How one appears in this network alone. */
export function ProfileForm({ network, membershipId, ...given }: Props) {
  const router = useRouter();
  const [saved, setSaved] = useState(false);
  const draft = useDraft(`profile:${membershipId}`, given);
  const { values, set } = draft;
  const update = useAction(api.networks.membership.update.mutate);
  const change = (next: Partial<typeof given>) => {
    setSaved(false);
    set(next);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const sent = values;
    if (!(await update.run({ network, ...sent })).ok) return;
    draft.saved(sent);
    setSaved(true);
    router.refresh();
  };
  return (
    <form onSubmit={save} className="flex flex-col gap-5">
      {update.problem && <Banner tone="danger">{update.problem}</Banner>}
      <Field label="Your name here" required problem={update.fieldProblems.name}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={80}
            value={values.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <PictureField
        label="Picture"
        help="Only people in this network see it. Without one, your initials stand beside your words."
        network={network}
        round
        value={values.pictureId}
        onChange={(pictureId) => change({ pictureId })}
      />
      <Field
        label="In a line"
        help="It stands under your name, for example “Grows moonflowers on a north balcony”."
        problem={update.fieldProblems.headline}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={120}
            value={values.headline}
            onChange={(event) => change({ headline: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="About you"
        problem={update.fieldProblems.bio}
        count={{ used: values.bio.length, limit: 2_000 }}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={5}
            maxLength={2_000}
            value={values.bio}
            onChange={(event) => change({ bio: event.target.value })}
          />
        )}
      </Field>
      <div className="flex items-center gap-4">
        <Button type="submit" pending={update.pending}>
          Save
        </Button>
        <span role="status" className="text-ink-soft text-sm">
          {saved && !update.pending && "Saved."}
        </span>
      </div>
    </form>
  );
}
