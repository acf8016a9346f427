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

type Profile = {
  name: string;
  tagline: string;
  about: string;
  website: string;
  colour: string;
  logoId: string | null;
};
type Props = { brand: string; profile: Profile; locked: string | undefined };

/** What everybody may read about the brand. */
export function ProfileForm({ brand, profile, locked }: Props) {
  const router = useRouter();
  const [saved, setSaved] = useState(false);
  const draft = useDraft(`brand:${brand}`, profile);
  const { values, set } = draft;
  const update = useAction(api.identity.brand.update.mutate);
  const problems = update.fieldProblems;
  const change = (next: Partial<Profile>) => {
    setSaved(false);
    set(next);
  };
  const typed = (field: Exclude<keyof Profile, "logoId">) => ({
    value: values[field],
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const sent = values;
    if (!(await update.run({ brand, ...sent })).ok) return;
    draft.saved(sent);
    setSaved(true);
    router.refresh();
  };
  return (
    <form onSubmit={save} className="flex max-w-2xl flex-col gap-5">
      {update.problem && <Banner tone="danger">{update.problem}</Banner>}
      <Field label="Name" required problem={problems.name}>
        {(control) => <TextInput {...control} maxLength={80} {...typed("name")} />}
      </Field>
      <Field label="What it does, in a line" problem={problems.tagline}>
        {(control) => <TextInput {...control} maxLength={120} {...typed("tagline")} />}
      </Field>
      <Field
        label="About the brand"
        help="Who you are, what you make, and why you keep or visit networks. An empty line begins a paragraph."
        problem={problems.about}
        count={{ used: values.about.length, limit: 4_000 }}
      >
        {(control) => <TextArea {...control} rows={8} maxLength={4_000} {...typed("about")} />}
      </Field>
      <Field label="Website" problem={problems.website}>
        {(control) => (
          <TextInput
            {...control}
            type="url"
            inputMode="url"
            placeholder="https://example.org"
            maxLength={500}
            {...typed("website")}
          />
        )}
      </Field>
      <Field label="Colour" required help="Marks the brand where its name stands." problem={problems.colour}>
        {(control) => (
          <input
            {...control}
            type="color"
            className="h-11 w-24 cursor-pointer rounded-md border border-edge bg-sheet p-1"
            {...typed("colour")}
          />
        )}
      </Field>
      <PictureField
        label="Logo"
        help="Square is best. JPEG, PNG, WebP, GIF or AVIF, up to 10 MB."
        value={values.logoId}
        onChange={(logoId) => change({ logoId })}
      />
      <div className="flex items-center gap-4">
        <Button type="submit" pending={update.pending} locked={locked}>
          Save the profile
        </Button>
        <span role="status" className="text-ink-soft text-sm">
          {saved && !update.pending && "Saved."}
        </span>
      </div>
    </form>
  );
}
